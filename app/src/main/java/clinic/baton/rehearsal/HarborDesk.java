package clinic.baton.rehearsal;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Somebody at Harbor's desk who does things through the one door.
 *
 * @param act the door
 * @param caller who does them
 */
public record HarborDesk(Act act, Caller caller) {
    /** Does what can't be refused. */
    public <R> R does(Command<R> command) {
        return tries(command).orThrow();
    }

    /** Does what may be refused. */
    public <R> Outcome<R> tries(Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }
}
