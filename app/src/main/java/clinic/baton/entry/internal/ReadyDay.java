package clinic.baton.entry.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** At most one practice day that is played while its visitor still reads the first page. Whoever opens it first has it alone. */
@Component
class ReadyDay {
    private static final Logger log = LoggerFactory.getLogger(ReadyDay.class);

    private final AtomicReference<@Nullable Ahead> ahead = new AtomicReference<>();

    /** Plays the date's morning, unless one is played or waits already. */
    void play(LocalDate date, Callable<PlayedDay> morning) {
        Ahead next = new Ahead(date, new FutureTask<>(morning));
        Ahead before = ahead.get();
        if ((before == null || !before.date().equals(date)) && ahead.compareAndSet(before, next)) {
            next.day().run();
        }
    }

    /** The day that was begun for the date, waited for where it is still played; nothing where there is none. */
    Optional<PlayedDay> take(LocalDate date) {
        Ahead begun = ahead.get();
        if (begun == null || !begun.date().equals(date) || !ahead.compareAndSet(begun, null)) {
            return Optional.empty();
        }
        try {
            return Optional.of(begun.day().get());
        } catch (ExecutionException e) {
            log.warn("The practice day ahead failed; it is played anew", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private record Ahead(LocalDate date, FutureTask<PlayedDay> day) {}
}
