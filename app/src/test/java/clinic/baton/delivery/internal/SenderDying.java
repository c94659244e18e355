package clinic.baton.delivery.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A sender that took messages in hand and was killed, and settings that somebody wrote past every command. */
public final class SenderDying {
    private SenderDying() {}

    /** Takes what is due in hand and does nothing more. */
    public static void claims(Act act, PracticeId practice, UUID claim) {
        act.run(Caller.system(practice), claim, new ClaimMessages(claim)).orThrow();
    }

    /** Comes back to life and reports on what another has sent meanwhile. */
    public static void reportsLate(Act act, PracticeId practice, UUID message, UUID claim) {
        act.run(
                        Caller.system(practice),
                        UUID.randomUUID(),
                        new ReportMessage(message, claim, Result.never("I was dead")))
                .orThrow();
    }

    /** Turns sending on behind every rule's back. */
    public static void sendingOn(DSLContext sql, PlatformTransactionManager transactions, PracticeId practice) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            sql.execute("select set_config('baton.practice', ?, true)", practice.toString());
            int changed =
                    sql.execute("update delivery.settings set sending = true where practice = ?", practice.value());
            if (changed != 1) {
                throw new IllegalStateException("No settings of practice " + practice);
            }
        });
    }
}
