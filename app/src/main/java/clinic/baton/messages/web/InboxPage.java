package clinic.baton.messages.web;

import clinic.baton.messages.MessageThread;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inbox of somebody.
 *
 * @param show which threads: {@code mine}, {@code waiting}, {@code all}, {@code done}
 * @param rows the threads
 * @param mine how many wait for them
 * @param waiting how many wait for anybody
 */
public record InboxPage(String show, List<Row> rows, int mine, int waiting) {
    /**
     * A thread in the list.
     *
     * @param thread which
     * @param about whom; empty words for nobody
     * @param unread whether they haven't opened it
     * @param late whether it should have been answered
     * @param due until when; null when nobody waits for it
     */
    public record Row(
            MessageThread thread,
            Phrase about,
            boolean unread,
            boolean late,
            @Nullable Instant due) {}

    /** Keeps the list from changing. */
    public InboxPage {
        rows = List.copyOf(rows);
    }
}
