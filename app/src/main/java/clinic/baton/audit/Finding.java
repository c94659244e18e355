package clinic.baton.audit;

import clinic.baton.kernel.PracticeId;

/**
 * Something that was done to the audit trail past Baton.
 *
 * @param practice whose trail
 * @param chain {@code record} or {@code readings}
 * @param at the sequence or batch where the chain stops holding
 * @param what what is wrong there, in words
 */
public record Finding(PracticeId practice, String chain, long at, String what) {}
