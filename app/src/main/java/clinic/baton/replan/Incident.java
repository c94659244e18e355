package clinic.baton.replan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a day.
 *
 * @param id the incident
 * @param what what happened
 * @param date the day
 * @param subject the provider, room, equipment or site it happened to
 * @param room the room an emergency took; null for none
 * @param minutes how long, where it lasts some minutes
 * @param at when it was said
 * @param by who said it
 * @param note a word on it
 * @param answered whether a plan was applied
 * @param version grows with each change
 */
public record Incident(
        UUID id,
        Happening what,
        LocalDate date,
        UUID subject,
        @Nullable UUID room,
        int minutes,
        Instant at,
        String by,
        @Nullable String note,
        boolean answered,
        int version) {
    /** The same, answered or not, one version on. */
    public Incident answered(boolean now) {
        return new Incident(id, what, date, subject, room, minutes, at, by, note, now, version + 1);
    }
}
