package clinic.baton.replan;

import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a plan does for one appointment.
 *
 * @param act what
 * @param appointment which
 * @param version the version the plan was made for
 * @param patient whose
 * @param practitioner with whom it would be; null for nobody in particular
 * @param starts when it would be
 * @param room the room it would have; null to find one
 * @param fromMinutes for a delay told: at least so late
 * @param untilMinutes for a delay told: at most so late
 */
public record PlanStep(
        Act act,
        UUID appointment,
        int version,
        UUID patient,
        @Nullable UUID practitioner,
        Instant starts,
        @Nullable UUID room,
        int fromMinutes,
        int untilMinutes) {
    /** Does something for an appointment where it stands. */
    public static PlanStep of(Act act, Appointment a) {
        return new PlanStep(
                act,
                a.id(),
                a.version(),
                a.patient(),
                a.practitioner(),
                a.time().start(),
                a.room(),
                0,
                0);
    }

    /** The same with another provider, time and room. */
    public PlanStep to(@Nullable UUID otherPractitioner, Instant otherStarts, @Nullable UUID otherRoom) {
        return new PlanStep(
                act,
                appointment,
                version,
                patient,
                otherPractitioner,
                otherStarts,
                otherRoom,
                fromMinutes,
                untilMinutes);
    }

    /** The same, made for a version of the appointment. */
    public PlanStep version(int made) {
        return new PlanStep(act, appointment, made, patient, practitioner, starts, room, fromMinutes, untilMinutes);
    }

    /** The same, so late. */
    public PlanStep late(int from, int until) {
        return new PlanStep(act, appointment, version, patient, practitioner, starts, room, from, until);
    }

    /** What a plan can do. */
    public enum Act {
        /** Ask the patient for another time; both are held until they answer. */
        ASK,
        /** Give another room at the same time: nobody needs to be asked. */
        OTHER_ROOM,
        /** Tell the patient how late it will be. */
        TELL_DELAY,
        /** Nothing fits: somebody has to call them. */
        CALL
    }
}
