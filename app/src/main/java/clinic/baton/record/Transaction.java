package clinic.baton.record;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One command's transaction: enter, perform, append, commit; again when the database says "once more". */
@Component
class Transaction {
    /** Serialization failure, deadlock, and a clash of two plans: run again, the rule then sees the winner and explains. */
    private static final Set<String> ONCE_MORE = Set.of("40001", "40P01", "23P01", "23505");

    private static final int TRIES = 6;
    private static final Logger log = LoggerFactory.getLogger(Transaction.class);

    private final TransactionTemplate transactions;
    private final DSLContext sql;
    private final Clocks clocks;
    private final Ids ids;
    private final Answers answers;
    private final Journal journal;
    private final LiveSignal signal;

    Transaction(
            PlatformTransactionManager transactions,
            DSLContext sql,
            Clocks clocks,
            Ids ids,
            Answers answers,
            Journal journal,
            LiveSignal signal) {
        this.transactions = new TransactionTemplate(transactions);
        this.sql = sql;
        this.clocks = clocks;
        this.ids = ids;
        this.answers = answers;
        this.journal = journal;
        this.signal = signal;
    }

    <R> Outcome<R> run(Caller caller, UUID key, Command<R> command, UseCase<Command<R>, R> useCase) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(caller, key, command, useCase);
            } catch (RuntimeException e) {
                String state = sqlState(e);
                if (attempt == TRIES || state == null || !ONCE_MORE.contains(state)) {
                    throw e;
                }
                log.debug("{} once more after {}", command.getClass().getSimpleName(), state);
            }
        }
    }

    private <R> Outcome<R> once(Caller caller, UUID key, Command<R> command, UseCase<Command<R>, R> useCase) {
        String digest = answers.digest(command);
        Attempt<R> attempt = required(transactions.execute(status -> {
            List<String> locks = useCase.locks(command);
            var before = journal.enter(sql, caller.practice(), key, locks);
            if (before != null) {
                return new Attempt<>(
                        answers.again(before, digest, useCase.about().answer()), null, true);
            }
            var writing = writing(caller, command);
            Outcome<R> outcome = useCase.perform(command, writing);
            return switch (outcome) {
                case Done<R>(var value) -> {
                    journal.append(writing, command, key, digest, answers.done(value));
                    yield new Attempt<>(outcome, writing, false);
                }
                case Refused<R> refused -> {
                    status.setRollbackOnly();
                    yield new Attempt<>(refused, writing, false);
                }
            };
        }));
        conclude(caller, key, command, digest, attempt);
        return attempt.outcome();
    }

    private Writing writing(Caller caller, Command<?> command) {
        if (command instanceof Founding<?> founding) {
            return clocks.found(sql, caller, founding.zone());
        }
        return new Writing(sql, caller, clocks.of(caller.practice()), ids.of(caller.practice()));
    }

    private <R> void conclude(Caller caller, UUID key, Command<R> command, String digest, Attempt<R> attempt) {
        if (attempt.repeated() || attempt.writing() == null) {
            return;
        }
        switch (attempt.outcome()) {
            case Done<R> done -> signal.changed(caller.practice());
            case Refused<R>(var reasons) -> {
                if (!(command instanceof Founding<?>)) { // a practice that wasn't founded has no record to remember in
                    remember(attempt.writing(), command, key, digest, answers.refused(reasons));
                }
            }
        }
    }

    /** A refusal is rolled back, then kept as this key's answer by itself. */
    private void remember(Writing writing, Command<?> command, UUID key, String digest, String answer) {
        transactions.executeWithoutResult(status -> {
            if (journal.enter(sql, writing.practice(), key, List.of()) == null) {
                writing.events().clear();
                journal.append(writing, command, key, digest, answer);
            }
        });
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A transaction without a result");
        }
        return value;
    }

    private static @Nullable String sqlState(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                return e.getSQLState();
            }
        }
        return null;
    }

    private record Attempt<R>(Outcome<R> outcome, @Nullable Writing writing, boolean repeated) {}
}
