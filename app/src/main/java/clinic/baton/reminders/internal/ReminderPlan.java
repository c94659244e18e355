package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.STEP;

import clinic.baton.notices.Notices;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.reminders.ReminderStep;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.ScheduleFollower;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps each visit's reminders right: planned when it is booked, planned anew when it moves, dropped when it ends, all in
 * the command that does so. What waits in the outbox about a time that no longer holds is taken back.
 */
@Component
class ReminderPlan implements ScheduleFollower {
    private final Clinics clinics;
    private final Deadlines deadlines;
    private final Notices notices;
    private final StoredReminders reminders;

    ReminderPlan(Clinics clinics, Deadlines deadlines, Notices notices, StoredReminders reminders) {
        this.clinics = clinics;
        this.deadlines = deadlines;
        this.notices = notices;
        this.reminders = reminders;
    }

    @Override
    public void appointment(Writing writing, @Nullable Appointment before, Appointment after) {
        boolean was = before != null && reminded(before, writing.now());
        boolean is = reminded(after, writing.now());
        boolean same = before != null
                && was
                && is
                && before.time().start().equals(after.time().start())
                && before.visitType().equals(after.visitType());
        if (same) {
            return;
        }
        if (before != null) {
            drop(writing, after.id());
        }
        if (is) {
            plan(writing, after);
        }
    }

    private static boolean reminded(Appointment appointment, Instant now) {
        return appointment.status() == AppointmentStatus.BOOKED
                && appointment.planned()
                && appointment.time().start().isAfter(now);
    }

    private void plan(Writing writing, Appointment visit) {
        ZoneId zone = clinics.of(writing.practice())
                .site(visit.site())
                .map(Site::zone)
                .orElse(writing.clock().zone());
        Instant starts = visit.time().start();
        List<Query> planned = new ArrayList<>();
        for (ReminderStep step : reminders.steps(writing, visit.visitType())) {
            Instant due = step.due(starts, zone);
            if (due.isAfter(writing.now())) {
                UUID id = writing.newId();
                planned.add(row(writing, visit, id, step, due));
                planned.add(deadlines.setting(writing, ReminderDue.KIND, id, due));
            }
        }
        if (!planned.isEmpty()) {
            writing.sql().batch(planned).execute();
        }
    }

    private static Query row(Writing writing, Appointment visit, UUID id, ReminderStep step, Instant due) {
        return writing.sql()
                .insertInto(STEP)
                .set(STEP.PRACTICE, writing.practiceKey())
                .set(STEP.ID, id)
                .set(STEP.APPOINTMENT, visit.id())
                .set(STEP.PATIENT, visit.patient())
                .set(STEP.STEP_, step.code())
                .set(STEP.STARTS, visit.time().start())
                .set(STEP.DUE, due)
                .onConflictDoNothing(); // merged into a message of today already
    }

    private void drop(Writing writing, UUID appointment) {
        List<UUID> open = writing.sql()
                .update(STEP)
                .set(STEP.STATUS, "dropped")
                .where(STEP.PRACTICE.eq(writing.practiceKey()), STEP.APPOINTMENT.eq(appointment), STEP.STATUS.eq("due"))
                .returning(STEP.ID)
                .fetch(STEP.ID);
        open.forEach(step -> deadlines.settle(writing, ReminderDue.KIND, step));
        takeBack(writing, appointment);
    }

    /** A message that still waits would tell a time that is gone; the other visits it tells of are told again. */
    private void takeBack(Writing writing, UUID appointment) {
        List<UUID> messages = writing.sql()
                .selectDistinct(STEP.MESSAGE)
                .from(STEP)
                .where(
                        STEP.PRACTICE.eq(writing.practiceKey()),
                        STEP.APPOINTMENT.eq(appointment),
                        STEP.MESSAGE.isNotNull())
                .fetch(STEP.MESSAGE);
        Set<UUID> gone = notices.takeBack(writing, messages);
        if (gone.isEmpty()) {
            return;
        }
        writing.sql()
                .update(STEP)
                .set(STEP.STATUS, "dropped")
                .where(STEP.PRACTICE.eq(writing.practiceKey()), STEP.APPOINTMENT.eq(appointment), STEP.MESSAGE.in(gone))
                .execute();
        writing.sql()
                .update(STEP)
                .set(STEP.STATUS, "due")
                .setNull(STEP.MESSAGE)
                .set(STEP.DUE, writing.now())
                .where(STEP.PRACTICE.eq(writing.practiceKey()), STEP.APPOINTMENT.ne(appointment), STEP.MESSAGE.in(gone))
                .returning(STEP.ID)
                .fetch(STEP.ID)
                .forEach(step -> deadlines.set(writing, ReminderDue.KIND, step, writing.now()));
    }
}
