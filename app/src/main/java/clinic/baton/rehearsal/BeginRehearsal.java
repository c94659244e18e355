package clinic.baton.rehearsal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.time.Instant;
import java.util.Map;

/**
 * A rehearsal begins in a practice founded for it.
 *
 * @param scenario the scenario's name
 * @param seed from which its chance is drawn
 * @param player who conducts it: {@code person} or a policy's code
 * @param from when it begins, in the practice's time
 * @param until when it should end
 * @param cast what the keys of scenario and clinic became
 */
public record BeginRehearsal(
        String scenario, long seed, String player, Instant from, Instant until, Map<String, String> cast)
        implements Command<Nothing> {
    /** Keeps the cast from changing. */
    public BeginRehearsal {
        cast = Map.copyOf(cast);
    }
}
