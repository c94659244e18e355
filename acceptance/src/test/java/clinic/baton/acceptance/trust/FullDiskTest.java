package clinic.baton.acceptance.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.baton.acceptance.FrontDesk;
import clinic.baton.acceptance.RunningBaton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while people book: what was acknowledged stays, and work goes on when there is room again. */
@Tag("trust")
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SOME = 10;
    private static final int CHUNK = 1 << 20;

    @TempDir
    Path directory = Path.of("");

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void a_small_disk() throws Exception {
        disk = Files.createDirectory(directory.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=320m,mode=0755", "tmpfs", disk.toString());
        Assumptions.assumeTrue(mounted, "A small file system can't be mounted here: that needs root's rights");
    }

    @AfterEach
    void without_it() throws Exception {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void nothing_acknowledged_is_lost_and_booking_goes_on_when_there_is_room() throws Exception {
        Path data = disk.resolve("data");
        RunningBaton baton = RunningBaton.on(data);
        try {
            FrontDesk desk = FrontDesk.conducting(baton.url());
            try (BookingLoad load = load(data, desk)) {
                load.start();
                await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() >= SOME);
                Path filler = disk.resolve("filler");
                fill(filler);
                await().atMost(PATIENCE)
                        .until(() -> load.putOffSoFar() > 0
                                || !load.unansweredKeys().isEmpty()
                                || !load.broken().isEmpty());
                load.stop();
                Files.delete(filler);
                if (!baton.isAlive()) {
                    baton = RunningBaton.on(data);
                    desk.moved(baton.url());
                }
                load.sendAgain();
                int before = load.acknowledgedSoFar();
                load.start();
                await().atMost(PATIENCE).until(() -> load.acknowledgedSoFar() >= before + SOME);
                load.stop();
                load.sendAgain();
                right(data, desk, load);
            }
        } finally {
            baton.stop();
        }
    }

    private static void right(Path data, FrontDesk desk, BookingLoad load) throws Exception {
        assertThat(load.broken()).as("answers nobody should get").isEmpty();
        assertThat(load.unansweredKeys()).isEmpty();
        try (Books books = Books.of(data)) {
            Map<String, Integer> stored = books.bookings(desk.practice());
            assertThat(load.acknowledged())
                    .allSatisfy(key -> assertThat(stored.get(key)).isEqualTo(1));
            assertThat(load.refused()).allSatisfy(key -> assertThat(stored).doesNotContainKey(key));
            assertThat(books.overlaps()).isZero();
            assertThat(books.gaps()).isZero();
        }
    }

    private static BookingLoad load(Path data, FrontDesk desk) throws Exception {
        try (Books books = Books.of(data)) {
            return BookingLoad.of(books, desk, LocalDate.now().plusDays(7), 3);
        }
    }

    private static void fill(Path filler) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(chunk);
            }
        } catch (IOException full) {
            assertThat(Files.size(filler)).isPositive();
        }
    }

    private static boolean run(String... line) throws IOException, InterruptedException {
        return new ProcessBuilder(line).redirectErrorStream(true).start().waitFor() == 0;
    }
}
