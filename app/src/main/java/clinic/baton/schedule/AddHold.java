package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps time of a provider back. Answers the hold's id.
 *
 * @param practitioner whose time
 * @param lane which parallel line, from 0; null for all of them
 * @param starts from when
 * @param ends until when, at most 24 hours on
 * @param kind why
 * @param reason in words
 * @param releasesAt when it is let go by itself; null for never
 */
public record AddHold(
        UUID practitioner,
        @Nullable Integer lane,
        Instant starts,
        Instant ends,
        HoldKind kind,
        @Nullable String reason,
        @Nullable Instant releasesAt)
        implements Command<UUID> {}
