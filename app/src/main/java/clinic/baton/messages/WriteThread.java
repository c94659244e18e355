package clinic.baton.messages;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a thread. Answers its id.
 *
 * @param kind what sort
 * @param priority how soon
 * @param subject in one line
 * @param words the message; {@code .codes} of phrases in it are written out
 * @param patient whom it is about; null for nobody
 * @param to who has to answer: {@code pool:nurses} or {@code person:ID}
 * @param phone who called; null where nobody did
 */
public record WriteThread(
        MessageThread.Kind kind,
        Priority priority,
        String subject,
        String words,
        @Nullable UUID patient,
        String to,
        MessageThread.@Nullable Phone phone)
        implements Command<UUID> {}
