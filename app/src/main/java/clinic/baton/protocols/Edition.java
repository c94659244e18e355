package clinic.baton.protocols;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of a protocol that hold in a practice.
 *
 * @param protocol what they say
 * @param body as they were written
 * @param version grows with each approval; 0 for the sample that comes with Baton
 * @param approval who approved them; null for the sample
 */
public record Edition(
        Protocol protocol,
        String body,
        int version,
        @Nullable Approval approval) {
    /**
     * Who approved it.
     *
     * @param name who
     * @param at when
     * @param reviewOn when it must be looked at again
     */
    public record Approval(String name, Instant at, LocalDate reviewOn) {}

    /** Whether nobody here has approved it: then every screen calls it a sample. */
    public boolean sample() {
        return approval == null;
    }
}
