package clinic.baton.replan;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Notes how far the search is and, at its end, what it found.
 *
 * @param rebooking which
 * @param percent how far it is; 100 at its end
 * @param rows what it found; none until its end
 */
public record NoteRebooking(UUID rebooking, int percent, List<Rebooking.Row> rows) implements Command<Nothing> {}
