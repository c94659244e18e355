package clinic.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.record.Command;
import clinic.baton.record.Reading;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty at once want one time, each by another way: held, booked, moved, in a series, linked. One has it. */
@BatonTest
class OpeningRaceTest {
    private static final int AT_ONCE = 50;

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Reading reading;

    BookedClinic desk;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void over_every_path_at_once_one_wins_and_nothing_overlaps() throws Exception {
        List<UUID> patients = patients();
        List<Booked> movable = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            movable.add(desk.book(
                            patients.get(i),
                            "Dr Okafor",
                            "Follow-up",
                            "2026-11-23T%02d:%02d".formatted(8 + i / 3, 20 * (i % 3)))
                    .orThrow());
        }
        List<Outcome<?>> outcomes = atOnce(i -> i < 10
                ? new Move(
                        movable.get(i).appointment(), 1, desk.who("Dr Lind"), desk.at("2026-11-24T09:00"), null, null)
                : wanting(i, patients.get(i)));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(overlaps()).isZero();
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void of_fifty_who_hold_one_opening_one_confirms() throws Exception {
        List<UUID> patients = patients();
        List<Outcome<?>> holding = atOnce(i -> hold(patients.get(i)));
        List<UUID> held = holding.stream()
                .flatMap(o -> o instanceof Outcome.Done<?>(HeldOpening opening)
                        ? java.util.stream.Stream.of(opening.appointment())
                        : java.util.stream.Stream.empty())
                .toList();
        assertThat(held).hasSize(1);
        List<Outcome<?>> confirming = atOnce(i -> new ConfirmOpening(held.getFirst()));
        assertThat(confirming).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(overlaps()).isZero();
    }

    private Command<?> wanting(int i, UUID patient) {
        return switch (i % 4) {
            case 0 -> hold(patient);
            case 1 -> desk.booking(patient, "Dr Lind", "Follow-up", "2026-11-24T09:00");
            case 2 ->
                new BookSeries(
                        patient,
                        desk.who("Dr Lind"),
                        desk.visit("Follow-up"),
                        desk.site(),
                        LocalDate.parse("2026-11-24"),
                        LocalTime.of(9, 0),
                        2,
                        7,
                        0,
                        null,
                        null);
            default ->
                new BookLinked(
                        desk.booking(patient, "Dr Lind", "Follow-up", "2026-11-24T09:00"),
                        List.of(new BookLinked.Before(
                                desk.visit("Blood draw"), null, 0, 1, LocalTime.of(8, 0), LocalTime.of(17, 0), null)),
                        null);
        };
    }

    private HoldOpening hold(UUID patient) {
        return new HoldOpening(
                patient,
                desk.who("Dr Lind"),
                desk.visit("Follow-up"),
                desk.site(),
                desk.at("2026-11-24T09:00"),
                null,
                null,
                null);
    }

    private List<UUID> patients() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(desk.patient("Patient" + i));
        }
        return all;
    }

    private List<Outcome<?>> atOnce(IntFunction<Command<?>> command) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome<?>>> running = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                Command<?> mine = command.apply(i);
                running.add(pool.submit(() -> {
                    start.await();
                    return desk.run(mine);
                }));
            }
            start.countDown();
        }
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (Future<Outcome<?>> one : running) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private int overlaps() {
        return reading.in(
                desk.practice(),
                sql -> sql.fetchSingle("select count(*) from schedule.reservation a join schedule.reservation b"
                                + " on a.practice = b.practice and a.resource = b.resource and a.lane = b.lane"
                                + " and a.holder < b.holder and a.starts < b.ends and b.starts < a.ends")
                        .get(0, Integer.class));
    }

    /** Appointments that stand with Dr Lind at the wanted time. */
    private int standing() {
        return reading.in(
                desk.practice(),
                sql -> sql.fetchSingle(
                                "select count(*) from schedule.appointment where practitioner = ? and starts = ?::timestamptz"
                                        + " and status in ('booked', 'pending')",
                                desk.who("Dr Lind"),
                                desk.at("2026-11-24T09:00").toString())
                        .get(0, Integer.class));
    }
}
