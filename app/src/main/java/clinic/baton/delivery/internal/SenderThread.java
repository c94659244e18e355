package clinic.baton.delivery.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Clocks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends what is due, every second, in every practice that has something. Every node runs one; none minds the others. */
@Component
class SenderThread implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SenderThread.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Sender sender;
    private final DSLContext sql;
    private final Clocks clocks;
    private final InstantSource wall;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    SenderThread(Sender sender, DSLContext sql, Clocks clocks, InstantSource wall) {
        this.sender = sender;
        this.sql = sql;
        this.clocks = clocks;
        this.wall = wall;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("sender").start(this::keepSending);
    }

    /** Lets the beat under way end: an interrupted thread would lose its connection in the middle of a command. */
    @Override
    public void stop() {
        stopping.countDown();
        Thread sending = thread;
        if (sending != null) {
            try {
                sending.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keepSending() {
        while (isRunning()) {
            try {
                if (stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                due().forEach(this::workSafely);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("The sender missed a beat: {}", e.getMessage());
            }
        }
    }

    List<PracticeId> due() {
        return sql.fetch(
                        "select delivery.practices_due(cast(? as timestamptz))",
                        wall.instant().atOffset(java.time.ZoneOffset.UTC))
                .map(row -> new PracticeId(row.get(0, Integer.class)));
    }

    private void workSafely(PracticeId practice) {
        if (clocks.isDriven(practice)) {
            return;
        }
        try {
            sender.work(practice);
        } catch (RuntimeException e) {
            log.error("Sending in practice {} failed and is tried again", practice, e);
        }
    }
}
