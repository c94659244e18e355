package clinic.baton.record;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Deadlines.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sets off what is due, every second, in every practice. A deadline's id is the key of the command it sets off, so however
 * many nodes tick and whenever one dies, each deadline acts once.
 */
@Component
public class Ticker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Ticker.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int AT_ONCE = 100;

    private final Act act;
    private final Deadlines deadlines;
    private final Clocks clocks;
    private final DSLContext sql;
    private final Map<String, WhenDue> answers;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    Ticker(Act act, Deadlines deadlines, Clocks clocks, DSLContext sql, List<WhenDue> answers) {
        this.act = act;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.sql = sql;
        this.answers = answers.stream().collect(Collectors.toUnmodifiableMap(WhenDue::kind, Function.identity()));
    }

    /** Sets off everything due in a practice now; a rehearsal and tests call this instead of waiting. */
    public void tick(PracticeId practice) {
        List<Deadline> due = deadlines.due(practice, clocks.of(practice).now(), AT_ONCE);
        for (Deadline deadline : due) {
            WhenDue answer = answers.get(deadline.kind());
            if (answer == null) {
                log.error("Nobody answers deadlines of kind {}", deadline.kind());
                continue;
            }
            Caller self = Caller.system(practice);
            act.run(self, deadline.id(), answer.command(deadline));
            act.run(
                    self,
                    java.util.UUID.nameUUIDFromBytes(
                            ("settled" + deadline.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    new SettleDeadline(deadline.id()));
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("ticker").start(this::keepTicking);
    }

    /** Lets the beat under way end: an interrupted thread would lose its connection in the middle of a command. */
    @Override
    public void stop() {
        stopping.countDown();
        Thread ticking = thread;
        if (ticking != null) {
            try {
                ticking.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keepTicking() {
        while (isRunning()) {
            try {
                if (stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                sql.fetch("select record.practices()")
                        .map(row -> new PracticeId(row.get(0, Integer.class)))
                        .forEach(this::tickUnlessDriven);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("The ticker missed a beat: {}", e.getMessage());
            }
        }
    }

    private void tickUnlessDriven(PracticeId practice) {
        if (!clocks.isDriven(practice)) {
            tickSafely(practice);
        }
    }

    private void tickSafely(PracticeId practice) {
        try {
            tick(practice);
        } catch (RuntimeException e) {
            log.error("What was due in practice {} failed and is tried again", practice, e);
        }
    }
}
