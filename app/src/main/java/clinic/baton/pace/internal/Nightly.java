package clinic.baton.pace.internal;

import clinic.baton.kernel.PracticeClock;
import clinic.baton.kernel.PracticeId;
import clinic.baton.pace.LearnPace;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets each practice learn once a day, after three in its night. The key is the date's, so many nodes learn once. */
@Component
class Nightly implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Nightly.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final int FROM_HOUR = 3;

    private final Act act;
    private final Clocks clocks;
    private final DSLContext sql;
    private final Map<PracticeId, LocalDate> done = new ConcurrentHashMap<>();
    private volatile @Nullable Thread thread;

    Nightly(Act act, Clocks clocks, DSLContext sql) {
        this.act = act;
        this.clocks = clocks;
        this.sql = sql;
    }

    /** Learns if the practice's night has come. */
    void night(PracticeId practice) {
        if (clocks.isDriven(practice)) {
            return;
        }
        PracticeClock clock = clocks.of(practice);
        LocalDate today = clock.today();
        if (clock.local().getHour() < FROM_HOUR || today.equals(done.get(practice))) {
            return;
        }
        UUID key = UUID.nameUUIDFromBytes(("pace/" + practice + "/" + today).getBytes(StandardCharsets.UTF_8));
        act.run(Caller.system(practice), key, new LearnPace());
        done.put(practice, today);
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("pace").start(this::keepLearning);
    }

    @Override
    public void stop() {
        Thread learning = thread;
        thread = null;
        if (learning != null) {
            learning.interrupt();
            try {
                learning.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void keepLearning() {
        while (isRunning()) {
            try {
                Thread.sleep(EVERY);
                sql.fetch("select record.practices()")
                        .forEach(row -> nightSafely(new PracticeId(row.get(0, Integer.class))));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Learning missed a turn: {}", e.getMessage());
            }
        }
    }

    private void nightSafely(PracticeId practice) {
        try {
            night(practice);
        } catch (RuntimeException e) {
            log.error("Practice {} could not learn, and tries again", practice, e);
        }
    }
}
