package clinic.baton.promises;

import clinic.baton.forecast.WaitRange;
import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told how long it will take: at check-in, or because it takes longer than was said.
 *
 * @param encounter which visit
 * @param range what was said
 * @param nextUpdate when they hear more at the latest; after now
 * @param reason why, in plain words that name nobody; null for none
 * @param way how they were told
 * @param choice what they chose
 */
public record TellWait(
        UUID encounter,
        WaitRange range,
        Instant nextUpdate,
        @Nullable String reason,
        WaitPromise.Way way,
        WaitPromise.Choice choice)
        implements Command<WaitPromise> {
    /** Takes the blanks around the reason away. */
    public TellWait {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
