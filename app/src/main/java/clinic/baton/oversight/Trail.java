package clinic.baton.oversight;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit trail of a practice, newest first: what was changed, and whose record was read. */
public interface Trail {
    /** At most a page of what fits the question, from the newest; with a place, from there on. */
    List<Line> find(PracticeId practice, Question question, @Nullable Place after, int limit);

    /** What to look at. */
    enum What {
        /** Changes and readings. */
        ALL,
        /** What somebody did. */
        CHANGE,
        /** What somebody looked at. */
        READING
    }

    /**
     * What is looked for. Null stands for any.
     *
     * @param what changes, readings or both
     * @param actor who did it
     * @param patient whose record
     * @param type an event's type, a command's name or a page
     * @param from from this moment of wall time on
     * @param until before this moment
     */
    record Question(
            What what,
            @Nullable UUID actor,
            @Nullable UUID patient,
            @Nullable String type,
            @Nullable Instant from,
            @Nullable Instant until) {
        /** Everything that concerns a patient. */
        public static Question about(UUID patient) {
            return new Question(What.ALL, null, patient, null, null, null);
        }
    }

    /** Where a page ended: the next one goes on below. */
    record Place(Instant at, String id) {}

    /**
     * Something that was done.
     *
     * @param at when, in wall time
     * @param id {@code e} and its sequence on the record, or {@code r} and the reading's id
     * @param what a change or a reading
     * @param actorKind what sort of actor, as {@link clinic.baton.record.Caller.Kind} names it
     * @param actor who; null for Baton itself
     * @param command the command that changed something; null for a reading
     * @param type the event's type, or the page that was read
     * @param subjectKind what was changed; null for a reading
     * @param subject its id; null for a reading
     * @param patients whose records it concerns
     * @param purpose what for; null for a change
     */
    record Line(
            Instant at,
            String id,
            What what,
            String actorKind,
            @Nullable UUID actor,
            @Nullable String command,
            String type,
            @Nullable String subjectKind,
            @Nullable UUID subject,
            List<UUID> patients,
            @Nullable String purpose) {
        /** Where the next page begins after this line. */
        public Place place() {
            return new Place(at, id);
        }
    }
}
