package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many at once for one time: one wins, the others hear why, nothing overlaps. */
@BatonTest
class BookingRaceTest {
    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 20;

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

    @Tag("slow")
    @Test
    void fifty_bookings_of_one_time_leave_one_each_round() throws Exception {
        List<UUID> patients = patients();
        for (int round = 0; round < ROUNDS; round++) {
            String at = at(round);
            List<Outcome<Booked>> outcomes = atOnce(i -> desk.booking(patients.get(i), "Dr Lind", "Follow-up", at));
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(o -> o instanceof Outcome.Refused)
                    .allSatisfy(o -> assertThat(codes(o)).containsExactly("schedule.provider-busy"));
        }
        assertThat(overlaps()).isZero();
    }

    @Tag("slow")
    @Test
    void fifty_overlapping_bookings_over_any_provider_and_one_room_leave_no_overlap() throws Exception {
        List<UUID> patients = patients();
        for (int round = 0; round < ROUNDS; round++) {
            String hour = at(round).substring(0, 14);
            List<Outcome<Booked>> outcomes = atOnce(i -> desk.booking(
                    patients.get(i),
                    i % 2 == 0 ? "Dr Lind" : "Dr Okafor",
                    "Minor procedure",
                    hour + (i % 3 == 0 ? "00" : i % 3 == 1 ? "05" : "10")));
            assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        }
        assertThat(overlaps()).isZero();
    }

    @Test
    void one_patient_booked_everywhere_at_once_is_in_one_place() throws Exception {
        UUID everywhere = desk.patient("Everywhere");
        List<Outcome<Booked>> outcomes = atOnce(i -> desk.booking(
                everywhere,
                i % 2 == 0 ? "Dr Lind" : "Dr Okafor",
                "Follow-up",
                i % 4 < 2 ? at(0) : at(0).replace(":00", ":10")));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(overlaps()).isZero();
    }

    @Test
    void moves_and_bookings_that_want_one_time_leave_one_there() throws Exception {
        List<UUID> patients = patients();
        List<Booked> booked = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            booked.add(
                    desk.book(patients.get(i), "Dr Okafor", "Follow-up", at(i)).orThrow());
        }
        List<Outcome<Booked>> outcomes = this.<Booked>atOnce(i -> i < booked.size()
                ? new Move(booked.get(i).appointment(), 1, desk.who("Dr Lind"), desk.at(at(0)), null, null)
                : desk.booking(patients.get(i), "Dr Lind", "Follow-up", at(0)));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(overlaps()).isZero();
    }

    /** The round's own hour of its own weekday: 8, 9, 10, 11, 13, 14, 15, 16 o'clock. */
    private static String at(int round) {
        int[] hours = {8, 9, 10, 11, 13, 14, 15, 16};
        return "2026-11-%02dT%02d:00".formatted(23 + round / 8, hours[round % 8]);
    }

    private List<UUID> patients() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(desk.patient("Patient" + i));
        }
        return all;
    }

    private <R> List<Outcome<R>> atOnce(IntFunction<? extends Command<R>> command) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome<R>>> running = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                Command<R> mine = command.apply(i);
                running.add(pool.submit(() -> {
                    start.await();
                    return desk.run(mine);
                }));
            }
            start.countDown();
        }
        List<Outcome<R>> outcomes = new ArrayList<>();
        for (Future<Outcome<R>> one : running) {
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
}
