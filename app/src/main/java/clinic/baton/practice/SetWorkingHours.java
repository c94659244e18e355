package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Sets a practitioner's whole week.
 *
 * @param practitioner who
 * @param version the practitioner's version that was shown
 * @param week their stretches of work; days without any are free
 */
public record SetWorkingHours(UUID practitioner, int version, List<WorkingHours.Block> week)
        implements Command<Nothing> {}
