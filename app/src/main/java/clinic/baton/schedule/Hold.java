package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time of a provider that is kept back.
 *
 * @param id the hold
 * @param practitioner whose time
 * @param lane which parallel line; null for all of them
 * @param time from when to when
 * @param kind why
 * @param reason in words
 * @param releasesAt when it is let go by itself; null for never
 * @param released whether it was let go
 * @param template the template that made it; null when it was made by hand
 * @param version grows by one with each change
 */
public record Hold(
        UUID id,
        UUID practitioner,
        @Nullable Integer lane,
        TimeRange time,
        HoldKind kind,
        @Nullable String reason,
        @Nullable Instant releasesAt,
        boolean released,
        @Nullable UUID template,
        int version) {
    /** The same, let go or kept again, one version on. */
    public Hold released(boolean letGo) {
        return new Hold(id, practitioner, lane, time, kind, reason, releasesAt, letGo, template, version + 1);
    }
}
