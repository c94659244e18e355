package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.internal.TakenLines.Usable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A start that may be told.
 *
 * @param lines the open stretch it lies in
 * @param start seconds since 1970
 * @param lane the provider's lane
 * @param room the room that would be kept
 * @param hold the held time it would be put in place of
 * @param gapBefore seconds until the start with nothing in them
 * @param gapAfter seconds after the end with nothing in them
 * @param cost what delay, gaps and preferences are worth, in minutes of one person's waiting
 */
record Candidate(
        OpenLines lines,
        long start,
        int lane,
        @Nullable UUID room,
        @Nullable Usable hold,
        long gapBefore,
        long gapAfter,
        double cost) {
    /** Shorter stretches can't be used for any visit. */
    static final long USABLE_GAP = 15 * 60;

    /** The group that the visit would join; null for none. */
    Groups.@Nullable Meeting group() {
        return lines.group(start);
    }

    /** How many places a group of the kind has. */
    int places() {
        return lines.places();
    }

    @Nullable
    UUID practitioner() {
        return lines.open().practitioner();
    }

    boolean overlaps(Candidate other) {
        return Math.abs(start - other.start) < lines.length();
    }

    FreeTime time() {
        Instant starts = Instant.ofEpochSecond(start);
        Instant ends = Instant.ofEpochSecond(start + lines.length());
        return new FreeTime(practitioner(), lines.open().site(), new TimeRange(starts, ends), lane, room);
    }
}
