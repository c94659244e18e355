package clinic.baton.rehearsal.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** With which simulated people do things: through the one door, each thing under a key that follows from its place in the day. */
final class Hands {
    private final Act act;
    private final PracticeId practice;
    private int done;

    Hands(Act act, PracticeId practice) {
        this.act = act;
        this.practice = practice;
    }

    /** Does something; nothing where it is refused, as it may be when somebody was quicker. */
    <R> Optional<R> does(Caller who, Command<R> command) {
        done++;
        UUID key = UUID.nameUUIDFromBytes((practice + " does " + done).getBytes(StandardCharsets.UTF_8));
        return switch (act.run(who, key, command)) {
            case Outcome.Done<R>(R value) -> Optional.of(value);
            case Outcome.Refused<R> refused -> Optional.empty();
        };
    }
}
