package clinic.baton.record;

import clinic.baton.kernel.Outcome;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one door: every write in Baton goes through {@link #run}. It checks the permission, answers a retry with the first
 * answer, takes the locks, lets the rule change the state, appends what happened to the record and commits, all in one
 * transaction, retried a bounded number of times when the database asks for it.
 */
@Component
public class Act {
    private static final Logger LOG = LoggerFactory.getLogger(Act.class);

    private final UseCases useCases;
    private final Transaction transaction;

    Act(UseCases useCases, Transaction transaction) {
        this.useCases = useCases;
        this.transaction = transaction;
    }

    /**
     * Carries a command out.
     *
     * @param caller who asks
     * @param key the request's own key: the same key again gives the first answer and changes nothing
     * @param command what to do
     * @return done, or refused with reasons
     */
    public <R> Outcome<R> run(Caller caller, UUID key, Command<R> command) {
        UseCase<Command<R>, R> useCase = useCases.of(command);
        if (!caller.may(useCase.about().permission())) {
            LOG.info(
                    "Denied to {} {}: {}",
                    caller.kind(),
                    caller.id(),
                    command.getClass().getSimpleName());
            return Outcome.refused(RecordRefusal.NOT_PERMITTED.refuse());
        }
        return transaction.run(caller, key, command, useCase);
    }
}
