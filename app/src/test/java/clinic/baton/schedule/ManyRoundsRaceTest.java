package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.record.Reading;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two hundred rounds of fifty at once, some of them the very same request: booking, moving and putting a visit in place of a hold, by
 * turns. (Imports book and move through the same commands; {@code interop} races them.)
 */
@BatonTest
@Tag("slow")
class ManyRoundsRaceTest {
    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 200;
    private static final int SAME = 10;

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Reading reading;

    BookedClinic desk;
    List<UUID> patients = new ArrayList<>();

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        for (int i = 0; i < AT_ONCE; i++) {
            patients.add(desk.patient("Patient" + i));
        }
    }

    @Test
    void each_round_has_one_winner_and_the_same_request_gets_the_same_answer() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            switch (round % 3) {
                case 0 -> book(at(round));
                case 1 -> move(at(round), at(round + ROUNDS));
                default -> confirm(at(round));
            }
        }
        assertThat(overlaps()).isZero();
        assertThat(gaps()).isZero();
    }

    /** Fifty want one time; ten of them are one person whose click was sent ten times. */
    private void book(String at) throws Exception {
        UUID key = UUID.randomUUID();
        oneWins(atOnce(i -> i < SAME
                ? desk.run(key, desk.booking(patients.getFirst(), "Dr Lind", "Follow-up", at))
                : desk.run(desk.booking(patients.get(i), "Dr Lind", "Follow-up", at))));
    }

    /** Half move one visit, half book the time it is moved to. */
    private void move(String from, String to) throws Exception {
        Booked booked =
                desk.book(patients.getFirst(), "Dr Okafor", "Follow-up", from).orThrow();
        UUID key = UUID.randomUUID();
        Move move = new Move(booked.appointment(), booked.version(), desk.who("Dr Lind"), desk.at(to), null, null);
        oneWins(atOnce(i -> i < SAME
                ? desk.run(key, move)
                : i % 2 == 0 ? desk.run(move) : desk.run(desk.booking(patients.get(i), "Dr Lind", "Follow-up", to))));
    }

    /** Fifty want to be put in place of one hold. */
    private void confirm(String at) throws Exception {
        UUID hold = desk.run(new AddHold(
                        desk.who("Dr Lind"),
                        null,
                        desk.at(at),
                        desk.at(at).plus(Duration.ofMinutes(20)),
                        HoldKind.SAME_DAY,
                        "kept",
                        null))
                .orThrow();
        UUID key = UUID.randomUUID();
        IntFunction<Book> wish = i -> new Book(
                patients.get(i),
                desk.who("Dr Lind"),
                desk.visit("Follow-up"),
                desk.site(),
                desk.at(at),
                null,
                null,
                hold,
                null);
        oneWins(atOnce(i -> i < SAME ? desk.run(key, wish.apply(0)) : desk.run(wish.apply(i))));
    }

    /** Of different requests one is done; a request sent again has the answer of the first time. */
    private static void oneWins(List<Outcome<Booked>> outcomes) {
        List<Outcome<Booked>> same = outcomes.subList(0, SAME);
        assertThat(same).allMatch(same.getFirst()::equals);
        List<Outcome<Booked>> different = new ArrayList<>(outcomes.subList(SAME, AT_ONCE));
        different.add(same.getFirst());
        assertThat(different).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(different)
                .filteredOn(o -> o instanceof Outcome.Refused)
                .allSatisfy(o -> assertThat(reasons(o)).isNotEmpty());
    }

    private static <R> List<R> atOnce(IntFunction<R> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<R>> running = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                int mine = i;
                Callable<R> one = () -> {
                    start.await();
                    return work.apply(mine);
                };
                running.add(pool.submit(one));
            }
            start.countDown();
        }
        List<R> all = new ArrayList<>();
        for (Future<R> one : running) {
            all.add(one.get());
        }
        return all;
    }

    /** A working hour of its own for each number, from Monday on. */
    private static String at(int number) {
        int[] hours = {8, 9, 10, 11, 13, 14, 15, 16};
        int day = number / hours.length;
        LocalDate date = LocalDate.of(2026, 11, 23).plusDays(day / 5 * 7L + day % 5);
        return "%sT%02d:00".formatted(date, hours[number % hours.length]);
    }

    private int overlaps() {
        return reading.in(
                desk.practice(),
                sql -> sql.fetchSingle("select count(*) from schedule.reservation a join schedule.reservation b"
                                + " on a.practice = b.practice and a.resource = b.resource and a.lane = b.lane"
                                + " and a.holder < b.holder and a.starts < b.ends and b.starts < a.ends")
                        .get(0, Integer.class));
    }

    private int gaps() {
        return reading.in(
                desk.practice(),
                sql -> sql.fetchSingle("select max(sequence) - count(*) from record.entry")
                        .get(0, Integer.class));
    }
}
