package clinic.baton.delivery.internal;

import clinic.baton.record.Command;

/**
 * Takes in what somebody wrote back. Answers what it was taken for.
 *
 * @param providerId the gateway's name for it: the same twice is refused
 * @param sender the number it came from
 * @param body their words
 */
record TakeReply(String providerId, String sender, String body) implements Command<String> {}
