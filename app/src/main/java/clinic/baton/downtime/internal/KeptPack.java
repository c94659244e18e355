package clinic.baton.downtime.internal;

import clinic.baton.downtime.DowntimePack;
import clinic.baton.downtime.DowntimePaper;
import clinic.baton.kernel.PracticeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the pack of every practice on this machine's disk, under {@code downtime} of the data directory, made anew every
 * quarter of an hour of wall time: the last one is there when nothing else works. Without a data directory it keeps none.
 */
@Component
class KeptPack implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(KeptPack.class);
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final DowntimePack pack;
    private final DSLContext sql;
    private final String data;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    KeptPack(DowntimePack pack, DSLContext sql, @Value("${baton.data:}") String data) {
        this.pack = pack;
        this.sql = sql;
        this.data = data;
    }

    /** Writes one practice's pack below a directory; each file is replaced whole. */
    void write(PracticeId practice, Path directory) throws IOException {
        Path own = directory.resolve("practice-" + practice);
        Files.createDirectories(own);
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
        for (DowntimePaper paper : DowntimePaper.values()) {
            Path fresh = own.resolve(paper.code() + ".pdf.new");
            Files.write(fresh, pack.make(practice, paper).pdf());
            Files.move(
                    fresh,
                    own.resolve(paper.code() + ".pdf"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void start() {
        if (!data.isBlank()) {
            stopping = new CountDownLatch(1);
            thread = Thread.ofVirtual().name("downtime-pack").start(this::keep);
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        Thread keeping = thread;
        if (keeping != null) {
            try {
                keeping.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keep() {
        Duration wait = FIRST;
        try {
            while (!stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                wait = EVERY;
                all();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void all() {
        try {
            for (var row : sql.fetch("select record.practices()")) {
                PracticeId practice = new PracticeId(row.get(0, Integer.class));
                if (!isRunning()) {
                    return;
                }
                safely(practice);
            }
        } catch (RuntimeException e) {
            log.warn("The packs for a day without Baton couldn't be made: {}", e.getMessage());
        }
    }

    private void safely(PracticeId practice) {
        try {
            write(practice, Path.of(data).resolve("downtime"));
        } catch (IOException | RuntimeException e) {
            log.warn("Practice {}'s pack for a day without Baton couldn't be written: {}", practice, e.getMessage());
        }
    }
}
