package clinic.baton.acceptance.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.baton.acceptance.RunningBaton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Bookings go on while the application or its database is killed, stopped or out of disk; afterwards the books are right. */
@Tag("trust")
@EnabledOnOs(OS.LINUX)
class KillTest {
    private static final int KILLS = Integer.getInteger("trust.kills", 10);
    private static final int BETWEEN_KILLS = 12;
    private static final int LONGEST_DELAY_MILLIS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration CLEAN_STOP = Duration.ofSeconds(10);
    private static final Duration STOPPED = Duration.ofSeconds(30);

    @TempDir
    Path data = Path.of("");

    @Test
    void a_baton_killed_ten_times_under_load_keeps_what_it_acknowledged() throws Exception {
        long seed = System.nanoTime();
        System.out.println("Seed of the kills: " + seed);
        Random random = new Random(seed);
        RunningBaton baton = RunningBaton.on(data);
        FrontDesk desk = FrontDesk.conducting(baton.url());
        try (BookingLoad load = load(desk, seed)) {
            for (int kill = 0; kill < KILLS; kill++) {
                int before = load.acknowledgedSoFar();
                load.start();
                await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() >= before + BETWEEN_KILLS);
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(random.nextInt(LONGEST_DELAY_MILLIS)).toNanos());
                baton.kill();
                load.stop();
                baton = RunningBaton.on(data);
                desk.moved(baton.url());
                rightOrElse(load, desk);
                load.sendAgain();
            }
            stoppedInTime(baton, load);
            baton = RunningBaton.on(data);
            desk.moved(baton.url());
            load.sendAgain();
            assertThat(load.unansweredKeys()).isEmpty();
            rightOrElse(load, desk);
            theTrailHolds();
            theLogsNameNobody(desk);
        } finally {
            baton.stop();
        }
    }

    @Test
    void a_database_killed_under_load_comes_back_and_keeps_what_was_acknowledged() throws Exception {
        try (RunningBaton baton = RunningBaton.on(data)) {
            FrontDesk desk = FrontDesk.conducting(baton.url());
            try (BookingLoad load = load(desk, 1)) {
                load.start();
                await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() >= BETWEEN_KILLS);
                database().destroyForcibly();
                int before = load.acknowledgedSoFar();
                await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() >= before + BETWEEN_KILLS);
                load.stop();
                load.sendAgain();
                assertThat(load.unansweredKeys()).isEmpty();
                rightOrElse(load, desk);
                theTrailHolds();
                theLogsNameNobody(desk);
            }
            assertThat(baton.isAlive()).isTrue();
        }
    }

    @Test
    void a_database_that_stands_still_for_thirty_seconds_loses_nothing() throws Exception {
        try (RunningBaton baton = RunningBaton.on(data)) {
            FrontDesk desk = FrontDesk.conducting(baton.url());
            try (BookingLoad load = load(desk, 2)) {
                load.start();
                await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() >= BETWEEN_KILLS);
                signal("-STOP");
                int during = load.acknowledgedSoFar();
                java.util.concurrent.locks.LockSupport.parkNanos(STOPPED.toNanos());
                assertThat(load.acknowledgedSoFar()).isLessThanOrEqualTo(during + 6);
                signal("-CONT");
                await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() >= during + BETWEEN_KILLS);
                load.stop();
                load.sendAgain();
                assertThat(load.unansweredKeys()).isEmpty();
                rightOrElse(load, desk);
                theTrailHolds();
            }
        }
    }

    /** In the middle of work. */
    private static void stoppedInTime(RunningBaton baton, BookingLoad load) throws InterruptedException {
        int before = load.acknowledgedSoFar();
        load.start();
        await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() > before);
        long start = System.nanoTime();
        baton.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(CLEAN_STOP);
        load.stop();
    }

    private BookingLoad load(FrontDesk desk, long seed) throws Exception {
        try (Books books = Books.of(data)) {
            return BookingLoad.of(books, desk, LocalDate.now().plusDays(7), seed);
        }
    }

    /** Acknowledged is stored once, unanswered once or not at all, refused not; nothing overlaps, the record has no gap. */
    private void rightOrElse(BookingLoad load, FrontDesk desk) throws Exception {
        assertThat(load.broken()).as("answers nobody should get").isEmpty();
        try (Books books = Books.of(data)) {
            Map<String, Integer> stored = books.bookings(desk.practice());
            assertThat(load.acknowledged())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(stored.get(key))
                            .as("an acknowledged booking is stored once")
                            .isEqualTo(1));
            assertThat(load.unansweredKeys())
                    .allSatisfy(key -> assertThat(stored.getOrDefault(key, 0)).isBetween(0, 1));
            assertThat(load.refused()).allSatisfy(key -> assertThat(stored).doesNotContainKey(key));
            assertThat(books.overlaps()).isZero();
            assertThat(books.gaps()).isZero();
        }
    }

    private void theTrailHolds() throws IOException, InterruptedException {
        Process verify = RunningBaton.command(Map.of(), List.of("verify-audit", "--data", data.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).contains("The trail holds.");
    }

    /** A JSON object a line, and nobody's name or number, whatever went wrong. */
    private void theLogsNameNobody(FrontDesk desk) throws Exception {
        String log = Files.readString(data.resolve("log/baton.log"));
        assertThat(log.lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).isObject())
                                .isTrue());
        String all = log + Files.readString(data.resolve("postgres.log"));
        try (Books books = Books.of(data)) {
            assertThat(books.personal(desk.practice()))
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(all).doesNotContain(word));
        }
    }

    private ProcessHandle database() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** To the server and all its processes. */
    private void signal(String signal) throws IOException, InterruptedException {
        ProcessHandle server = database();
        List<String> line = Stream.concat(
                        Stream.of("kill", signal),
                        Stream.concat(Stream.of(server), server.descendants())
                                .map(process -> Long.toString(process.pid())))
                .toList();
        assertThat(new ProcessBuilder(line).start().waitFor()).isZero();
    }
}
