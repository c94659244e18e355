package clinic.baton.replan;

import clinic.baton.record.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that something happened. It is recorded whatever it is; what to do about it is a plan.
 *
 * @param what what happened
 * @param subject the provider, room, equipment or site it happened to
 * @param room the room an emergency took; null for none
 * @param minutes how long, 1 to 480, where it lasts some minutes; 0 otherwise
 * @param note a word on it
 * @param date the day a provider is away, at most 120 days ahead; null for today
 */
public record SayHappened(
        Happening what,
        UUID subject,
        @Nullable UUID room,
        int minutes,
        @Nullable String note,
        @Nullable LocalDate date) implements Command<UUID> {
    /** Today. */
    public SayHappened(Happening what, UUID subject, @Nullable UUID room, int minutes, @Nullable String note) {
        this(what, subject, room, minutes, note, null);
    }
}
