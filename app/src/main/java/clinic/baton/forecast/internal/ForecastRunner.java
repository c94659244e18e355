package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.ScenarioBudget;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.LiveSignal;
import clinic.baton.web.live.LiveAgain;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the outlooks that somebody watches fresh: soon after each event, at most once a second a practice, and every twenty
 * seconds because time passes. Fewer scenarios where there is more to do, never fewer than a hundred.
 */
@Component
class ForecastRunner implements SmartLifecycle {
    /** The live view that shows waits. */
    static final String VIEW = "waits";

    private static final String GAUGES = "gauges";

    private static final Logger log = LoggerFactory.getLogger(ForecastRunner.class);
    private static final long APART_MILLIS = 1_000;
    private static final long PASSING_MILLIS = 20_000;
    private static final double TARGET_MILLIS = 60;
    private static final int WORKERS = 2;

    private final Forecasts forecasts;
    private final LiveAgain screens;
    private final Map<PracticeId, Long> last = new ConcurrentHashMap<>();
    private final Set<PracticeId> planned = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<ScenarioBudget> budget =
            ThreadLocal.withInitial(() -> new ScenarioBudget(TARGET_MILLIS, System::nanoTime));
    private volatile @Nullable ScheduledExecutorService workers;

    ForecastRunner(Forecasts forecasts, LiveAgain screens, LiveSignal signal) {
        this.forecasts = forecasts;
        this.screens = screens;
        signal.listen(this::soon);
    }

    private void soon(PracticeId practice) {
        ScheduledExecutorService at = workers;
        if (at != null && forecasts.watched(practice) && !forecasts.driven(practice) && planned.add(practice)) {
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last.getOrDefault(practice, 0L));
            var _ = at.schedule(
                    () -> run(practice), Math.max(0, APART_MILLIS - Math.max(0, since)), TimeUnit.MILLISECONDS);
        }
    }

    private void run(PracticeId practice) {
        planned.remove(practice);
        last.put(practice, System.nanoTime());
        try {
            ScenarioBudget affordable = budget.get();
            int scenarios = affordable.begin();
            forecasts.now(practice, scenarios);
            affordable.done(scenarios);
            screens.render(practice, VIEW);
            screens.render(practice, GAUGES);
        } catch (RuntimeException e) {
            if (workers != null) {
                log.error("The forecast of practice {} failed; its screens keep the last one", practice, e);
            }
        }
    }

    private void timePasses() {
        last.keySet().removeIf(practice -> !forecasts.watched(practice));
        last.keySet().forEach(this::soon);
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newScheduledThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("forecast-", 1).factory());
        planned.clear();
        var _ = fresh.scheduleWithFixedDelay(this::timePasses, PASSING_MILLIS, PASSING_MILLIS, TimeUnit.MILLISECONDS);
        workers = fresh;
    }

    @Override
    public void stop() {
        ScheduledExecutorService old = workers;
        workers = null;
        if (old == null) {
            return;
        }
        old.shutdownNow();
        try {
            if (!old.awaitTermination(5, TimeUnit.SECONDS)) {
                log.warn("A forecast is still being made while Baton stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }
}
