package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the schedule.
 *
 * @param patient who comes
 * @param practitioner whom they see, if anybody in particular
 * @param type what for
 * @param site where
 * @param time when
 * @param room the room, if a certain one
 * @param overbook whether a lane may be added
 * @param now the appointment as it stands, when it is moved
 * @param hold the held time it is put in place of
 * @param features what the patient needs of the room
 */
record Wish(
        UUID patient,
        @Nullable UUID practitioner,
        VisitType type,
        Site site,
        TimeRange time,
        @Nullable UUID room,
        boolean overbook,
        @Nullable Appointment now,
        @Nullable UUID hold,
        Set<String> features) {

    Buffers buffers() {
        return Buffers.of(type);
    }

    /** Whether a reservation doesn't stand in the way: the appointment's or its group's, or the hold's that it replaces. */
    boolean ignores(UUID holder) {
        return (now != null && holder.equals(now.id()))
                || holder.equals(hold)
                || (Groups.meets(type) && holder.equals(Groups.id(type.id(), practitioner, site.id(), time.start())));
    }

    /** The lane to keep when only the room or length changes. */
    @Nullable
    Integer laneToKeep() {
        Appointment was = now;
        if (was == null || was.practitioner() == null || !was.practitioner().equals(practitioner)) {
            return null;
        }
        return was.time().start().equals(time.start()) ? Integer.valueOf(was.lane()) : null;
    }

    /** Everybody and everything that may stand in the way, besides rooms of the kind. */
    Set<UUID> resources() {
        Set<UUID> all = new HashSet<>();
        all.add(patient);
        if (practitioner != null) {
            all.add(practitioner);
        }
        if (room != null) {
            all.add(room);
        }
        if (type.equipment() != null) {
            all.add(type.equipment());
        }
        return all;
    }
}
