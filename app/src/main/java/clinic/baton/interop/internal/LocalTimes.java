package clinic.baton.interop.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns wall-clock times of the practice into instants, naming the two hours a year that are special. */
public final class LocalTimes {

    private LocalTimes() {}

    /**
     * The instant of a wall-clock time.
     *
     * <p>A time that the clocks jump over is refused; of a time that happens twice the first is taken, and noted.
     *
     * @param field where it stands, for the finding
     */
    public static @Nullable Instant instant(LocalDateTime time, ZoneId zone, String field, Findings findings) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            findings.refuse(
                    field,
                    time.toString(),
                    "This time doesn't exist in " + zone
                            + ": the clocks jump over it. Give the time after the change.");
            return null;
        }
        if (offsets.size() > 1) {
            findings.note(
                    field,
                    time.toString(),
                    "This time happens twice in " + zone + "; the first was taken. Give it with its offset if the other"
                            + " was meant.");
        }
        return time.toInstant(offsets.getFirst());
    }
}
