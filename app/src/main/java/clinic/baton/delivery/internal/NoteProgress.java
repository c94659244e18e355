package clinic.baton.delivery.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/**
 * The gateway tells how far a text message came.
 *
 * @param providerId the gateway's name for it
 * @param status in the gateway's words
 * @param error its error code; blank for none
 */
record NoteProgress(String providerId, String status, String error) implements Command<Nothing> {}
