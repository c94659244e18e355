package clinic.baton.messages.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessagesRefusal;
import clinic.baton.messages.ThreadCommand;
import clinic.baton.record.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What may be done with a thread as it stands.
 *
 * @param thread how it stands
 * @param caller who does it
 * @param now the practice's time
 * @param known whether somebody of that name could answer
 */
record ThreadRule(MessageThread thread, Caller caller, Instant now, Predicate<String> known) {
    static final int LONGEST = 4_000;
    private static final Duration LONGEST_REST = Duration.ofDays(30);

    /** Why not; empty when it may be done. */
    Optional<Refusal> wrong(ThreadCommand command) {
        return switch (command) {
            case ThreadCommand.ClimbThread climb -> Optional.empty();
            case ThreadCommand.ReadThread read -> Optional.empty();
            case ThreadCommand.AcknowledgeThread known -> Optional.empty();
            case ThreadCommand.NoteThread note -> words(note.words());
            case ThreadCommand other
            when thread.done() != null ->
                Optional.of(MessagesRefusal.THREAD_DONE.refuse(
                        Map.of("who", Objects.requireNonNull(thread.done()).name())));
            case ThreadCommand.TakeThread take -> taken();
            case ThreadCommand.AnswerThread answer -> words(answer.words());
            case ThreadCommand.ForwardThread forward ->
                known.test(forward.to())
                        ? tooLong(forward.words())
                        : Optional.of(MessagesRefusal.NOBODY_NAMED.of("to"));
            case ThreadCommand.SnoozeThread snooze -> rest(snooze);
            case ThreadCommand.FinishThread finish ->
                thread.answered() == null ? words(finish.words()) : tooLong(finish.words());
        };
    }

    private Optional<Refusal> taken() {
        MessageThread.By holder = thread.taken();
        return holder == null || Objects.equals(holder.person(), caller.id())
                ? Optional.empty()
                : Optional.of(MessagesRefusal.THREAD_TAKEN.refuse(Map.of("who", holder.name())));
    }

    private Optional<Refusal> rest(ThreadCommand.SnoozeThread snooze) {
        if (thread.priority().always()) {
            return Optional.of(MessagesRefusal.NEVER_RESTS.refuse());
        }
        return snooze.until().isAfter(now) && snooze.until().isBefore(now.plus(LONGEST_REST))
                ? words(snooze.reason())
                : Optional.of(MessagesRefusal.REST_WRONG.of("until"));
    }

    static Optional<Refusal> words(String words) {
        return words.isBlank() ? Optional.of(MessagesRefusal.WORDS_MISSING.of("words")) : tooLong(words);
    }

    private static Optional<Refusal> tooLong(String words) {
        return words.length() > LONGEST
                ? Optional.of(MessagesRefusal.TEXT_TOO_LONG.of("words", Map.of("limit", Integer.toString(LONGEST))))
                : Optional.empty();
    }
}
