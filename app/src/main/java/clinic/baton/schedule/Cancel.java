package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Calls an appointment off; its time is free at once.
 *
 * @param appointment which
 * @param version the version that was on the caller's screen
 * @param reason why, in a few words
 */
public record Cancel(UUID appointment, int version, String reason) implements Command<Nothing> {}
