package clinic.baton.messages;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;

/** Something done with a thread. */
public sealed interface ThreadCommand extends Command<Nothing> {
    /** Which. */
    UUID thread();

    /**
     * Nobody answered in time: it climbs.
     *
     * @param thread which
     */
    record ClimbThread(UUID thread) implements ThreadCommand {}

    /**
     * The caller has it. Its clock runs on.
     *
     * @param thread which
     */
    record TakeThread(UUID thread) implements ThreadCommand {}

    /**
     * Answers it.
     *
     * @param thread which
     * @param words the answer; {@code .codes} of phrases in it are written out
     * @param finished whether nothing is left to do
     */
    record AnswerThread(UUID thread, String words, boolean finished) implements ThreadCommand {}

    /**
     * Words for colleagues.
     *
     * @param thread which
     * @param words the words
     */
    record NoteThread(UUID thread, String words) implements ThreadCommand {}

    /**
     * Somebody else has to answer. The clock isn't set back.
     *
     * @param thread which
     * @param to {@code pool:nurses} or {@code person:ID}
     * @param words a word on it; may be blank
     */
    record ForwardThread(UUID thread, String to, String words) implements ThreadCommand {}

    /**
     * It rests, for a reason. Urgent and critical ones don't.
     *
     * @param thread which
     * @param until until when, in the practice's time
     * @param reason why
     */
    record SnoozeThread(UUID thread, Instant until, String reason) implements ThreadCommand {}

    /**
     * Nothing is left to do.
     *
     * @param thread which
     * @param words how it was settled; needed where nobody answered
     */
    record FinishThread(UUID thread, String words) implements ThreadCommand {}

    /**
     * The caller has opened it.
     *
     * @param thread which
     */
    record ReadThread(UUID thread) implements ThreadCommand {}

    /**
     * The caller says that they know.
     *
     * @param thread which
     */
    record AcknowledgeThread(UUID thread) implements ThreadCommand {}
}
