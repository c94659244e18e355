package clinic.baton.record;

import clinic.baton.kernel.PracticeId;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a practice's state in one read-only transaction that row-level security confines to it. */
@Component
public class Reading {
    private final TransactionTemplate transactions;
    private final DSLContext sql;

    Reading(PlatformTransactionManager transactions, DSLContext sql) {
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setReadOnly(true);
        this.sql = sql;
    }

    /** What the question finds in the practice. */
    public <T> T in(PracticeId practice, Function<DSLContext, T> question) {
        T found = transactions.execute(status -> {
            sql.execute("select set_config('baton.practice', ?, true)", practice.toString());
            return question.apply(sql);
        });
        if (found == null) {
            throw new IllegalStateException(
                    "A reading answers something; an empty answer is an empty Optional or list");
        }
        return found;
    }
}
