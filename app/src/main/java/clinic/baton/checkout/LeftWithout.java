package clinic.baton.checkout;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * The patient left before everything was settled: what is open stays to do after them.
 *
 * @param encounter the visit
 * @param note what is known of it, at most 300 characters; may be blank
 */
public record LeftWithout(UUID encounter, String note) implements Command<Nothing> {}
