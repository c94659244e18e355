package clinic.baton.nursing;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider asks for a nurse, or for the next patient.
 *
 * @param provider who asks
 * @param what for what
 * @param encounter which visit it is about; its room is where to come. Null for none
 */
public record CallNurse(
        UUID provider, Errand what, @Nullable UUID encounter) implements Command<NurseCall> {}
