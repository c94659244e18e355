package clinic.baton.rehearsal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * How a simulated person feels as they leave.
 *
 * @param patient who
 * @param encounter their visit
 * @param satisfaction 0 to 1
 * @param why what it came from
 */
public record NoteFeeling(UUID patient, UUID encounter, double satisfaction, String why) implements Command<Nothing> {}
