package clinic.baton.alerts;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Raises a red flag: it pages as soon as this is done. Answers its id.
 *
 * @param code the question's code
 * @param source where it came from
 * @param encounter the visit; null for none
 * @param place where they are; may be blank, and is asked for then
 * @param callback the number to call back; may be blank
 */
public record RaiseFlag(
        String code, RedFlag.Source source, @Nullable UUID encounter, String place, String callback)
        implements Command<UUID> {}
