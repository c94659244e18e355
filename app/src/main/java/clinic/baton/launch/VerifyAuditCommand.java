package clinic.baton.launch;

import clinic.baton.audit.VerifyAudit;
import java.util.List;

/** {@code ./baton verify-audit}. */
public final class VerifyAuditCommand implements TerminalCommand {
    /** The directory of signed heads, below the data directory. */
    static final String HEADS = "audit-heads";

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String summary() {
        return "check that nothing was cut from or changed in the record";
    }

    @Override
    public int run(Workplace workplace, List<String> arguments) {
        VerifyAudit.Result result =
                workplace.part(VerifyAudit.class).run(workplace.data().resolve(HEADS));
        System.out.printf(
                "%d entries and %d batches of readings in %d practices, compared with %d signed heads.%n",
                result.entries(), result.batches(), result.practices(), result.heads());
        result.findings()
                .forEach(f ->
                        System.out.printf("practice %s, %s, at %d: %s%n", f.practice(), f.chain(), f.at(), f.what()));
        System.out.println(result.findings().isEmpty() ? "The trail holds." : "The trail does not hold.");
        return result.findings().isEmpty() ? 0 : 1;
    }
}
