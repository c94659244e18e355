package clinic.baton.readiness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must be ready before one visit.
 *
 * @param item its key
 * @param words as staff say it
 * @param due by when, in the practice's time
 * @param state how it stands
 * @param detail what to know of it; blank for nothing
 * @param chases what was done about it, oldest first
 */
public record ReadyItem(String item, String words, Instant due, State state, String detail, List<Chased> chases) {
    /** How an item stands. */
    public enum State {
        /** Still missing. */
        OPEN,
        /** Ready. */
        READY,
        /** Somebody said that this visit does without. */
        WAIVED
    }

    /**
     * Somebody chased it.
     *
     * @param way how
     * @param note what came of it; may be blank
     * @param at when, in the practice's time
     * @param quietUntil until when nobody need chase it again
     */
    public record Chased(ChaseItem.Way way, String note, Instant at, Instant quietUntil) {}

    /** Keeps the list from changing. */
    public ReadyItem {
        chases = List.copyOf(chases);
    }

    /** Whether it is still missing. */
    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it is missing past its time. */
    public boolean overdue(Instant now) {
        return open() && !now.isBefore(due);
    }

    /** The newest chase; null for none. */
    public @Nullable Chased newest() {
        return chases.isEmpty() ? null : chases.getLast();
    }
}
