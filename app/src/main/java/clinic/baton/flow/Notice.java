package clinic.baton.flow;

import clinic.baton.record.Command;
import java.util.UUID;

/** Something noticed about a visit under way that doesn't move it. */
public sealed interface Notice extends Command<Encounter> {
    /** Which visit. */
    UUID encounter();

    /** A nurse knows that the patient is here. */
    record NurseTold(UUID encounter) implements Notice {}

    /** Somebody saw or heard something. */
    record RaiseFlag(UUID encounter, Flag flag) implements Notice {}

    /** It isn't so any more. */
    record LowerFlag(UUID encounter, Flag flag) implements Notice {}
}
