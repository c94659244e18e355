package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Takes time away back: the sessions take place after all.
 *
 * @param absence which
 * @param version the version that was on the screen
 */
public record WithdrawAbsence(UUID absence, int version) implements Command<Nothing> {}
