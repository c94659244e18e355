package clinic.baton.entry.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When each provider is free again: one patient after the other. */
final class ProviderPace {
    private final Map<String, Instant> free = new HashMap<>();

    /** The earliest moment from {@code ready} on at which the provider can begin; they are then busy for {@code length}. */
    Instant begin(@Nullable String provider, Instant ready, Duration length) {
        if (provider == null) {
            return ready;
        }
        Instant earliest = free.getOrDefault(provider, Instant.MIN);
        Instant begins = earliest.isAfter(ready) ? earliest : ready;
        free.put(provider, begins.plus(length).plus(Duration.ofMinutes(1)));
        return begins;
    }
}
