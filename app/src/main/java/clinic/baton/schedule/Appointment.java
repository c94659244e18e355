package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is planned, or was.
 *
 * @param id the appointment
 * @param patient who comes
 * @param practitioner whom they see; null where the visit needs nobody in particular
 * @param visitType what for
 * @param site where
 * @param room the room kept for it; null when one is found on the day
 * @param equipment the equipment kept for it
 * @param lane which of the provider's parallel lines it stands in, from 0
 * @param time when
 * @param status where it stands
 * @param planned false when it was written down as it happened: then it reserves nothing
 * @param comment a note for staff
 * @param endedReason why it was called off or missed
 * @param overbookReason why it was booked beside others, if it was
 * @param bookedAt when it was booked, in the practice's time
 * @param version grows by one with each change
 */
public record Appointment(
        UUID id,
        UUID patient,
        @Nullable UUID practitioner,
        UUID visitType,
        UUID site,
        @Nullable UUID room,
        @Nullable UUID equipment,
        int lane,
        TimeRange time,
        AppointmentStatus status,
        boolean planned,
        @Nullable String comment,
        @Nullable String endedReason,
        @Nullable String overbookReason,
        Instant bookedAt,
        int version) {

    /** The same in another place of the schedule, planned, one version on. */
    public Appointment placed(
            @Nullable UUID otherPractitioner,
            int otherLane,
            @Nullable UUID otherRoom,
            @Nullable UUID otherEquipment,
            TimeRange otherTime) {
        return new Appointment(
                id,
                patient,
                otherPractitioner,
                visitType,
                site,
                otherRoom,
                otherEquipment,
                otherLane,
                otherTime,
                status,
                true,
                comment,
                endedReason,
                overbookReason,
                bookedAt,
                version + 1);
    }

    /** The same with another note, one version on. */
    public Appointment noted(@Nullable String otherComment) {
        return new Appointment(
                id,
                patient,
                practitioner,
                visitType,
                site,
                room,
                equipment,
                lane,
                time,
                status,
                planned,
                otherComment,
                endedReason,
                overbookReason,
                bookedAt,
                version + 1);
    }

    /** The same in another state, one version on. */
    public Appointment become(AppointmentStatus after, @Nullable String reason) {
        return new Appointment(
                id,
                patient,
                practitioner,
                visitType,
                site,
                room,
                equipment,
                lane,
                time,
                after,
                planned,
                comment,
                reason,
                overbookReason,
                bookedAt,
                version + 1);
    }

    /** The same, standing or not among what reserves time. */
    public Appointment planned(boolean reserves) {
        return new Appointment(
                id,
                patient,
                practitioner,
                visitType,
                site,
                room,
                equipment,
                lane,
                time,
                status,
                reserves,
                comment,
                endedReason,
                overbookReason,
                bookedAt,
                version);
    }

    /** The same with another version number. */
    public Appointment version(int number) {
        return new Appointment(
                id,
                patient,
                practitioner,
                visitType,
                site,
                room,
                equipment,
                lane,
                time,
                status,
                planned,
                comment,
                endedReason,
                overbookReason,
                bookedAt,
                number);
    }
}
