package clinic.baton.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * Recomputes every chain of every practice and compares it with the heads that were signed and kept outside the database. An
 * entry that was edited, deleted, moved or cut off the end is found.
 */
public interface VerifyAudit {
    /**
     * What is wrong.
     *
     * @param heads the directory of signed heads; where it has none, a cut-off end can't be found
     */
    Result run(Path heads);

    /**
     * What was checked and found.
     *
     * @param practices how many practices
     * @param entries how many entries of the record
     * @param batches how many sealed batches of readings
     * @param heads how many signed heads were compared
     * @param findings what is wrong; empty when everything holds
     */
    record Result(int practices, long entries, long batches, int heads, List<Finding> findings) {}
}
