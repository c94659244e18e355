package clinic.baton.messages;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/**
 * Keeps a phrase that is written out where its code is typed with a dot before it.
 *
 * @param code small letters, digits and dashes
 * @param words what is written; blank takes it away
 */
public record KeepPhrase(String code, String words) implements Command<Nothing> {}
