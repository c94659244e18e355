package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/**
 * Changes the practice itself, if nobody else has since it was shown.
 *
 * @param version the version that was shown
 * @param details what it shall be
 */
public record ChangePractice(int version, PracticeDetails details) implements Command<Nothing> {}
