package clinic.baton.protocols;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.time.LocalDate;

/**
 * Approves the words of a protocol for the practice, until a day of review.
 *
 * @param code which protocol
 * @param version the version that was shown; 0 for the sample
 * @param body the words, see {@link ProtocolText}
 * @param reviewOn when somebody must look at them again
 */
public record ApproveProtocol(String code, int version, String body, LocalDate reviewOn) implements Command<Nothing> {}
