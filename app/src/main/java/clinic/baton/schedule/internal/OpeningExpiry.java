package clinic.baton.schedule.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.schedule.LetGoOpening;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets go of held openings whose three minutes are over. They are over in wall time, so this is not the practice's ticker: a
 * paused rehearsal would hold them for ever. Several nodes may do it at once; the second finds nothing left.
 */
@Component
class OpeningExpiry implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OpeningExpiry.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Act act;
    private final DSLContext sql;
    private final InstantSource wall;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    OpeningExpiry(Act act, DSLContext sql, InstantSource wall) {
        this.act = act;
        this.sql = sql;
        this.wall = wall;
    }

    /** Lets go of what is over now. */
    void sweep() {
        sql.fetch(
                        "select practice, appointment from schedule.expired_openings(?::timestamptz)",
                        wall.instant().toString())
                .forEach(row -> act.run(
                        Caller.system(new PracticeId(row.get("practice", Integer.class))),
                        UUID.randomUUID(),
                        new LetGoOpening(row.get("appointment", UUID.class), true)));
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("opening-expiry").start(this::keepSweeping);
    }

    /** Lets the beat under way end: an interrupted thread would lose its connection in the middle of a command. */
    @Override
    public void stop() {
        stopping.countDown();
        Thread sweeping = thread;
        if (sweeping != null) {
            try {
                sweeping.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keepSweeping() {
        while (isRunning()) {
            try {
                if (stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                sweep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Held openings couldn't be let go and are tried again", e);
            }
        }
    }
}
