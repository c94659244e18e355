package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.patients.Need;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Notes who comes for what a visit needs, for instance the interpreter.
 *
 * @param appointment the visit
 * @param need what for
 * @param with who: a name, or the on-demand line's number; blank takes it back
 */
public record ArrangeNeed(UUID appointment, Need need, String with) implements Command<Nothing> {}
