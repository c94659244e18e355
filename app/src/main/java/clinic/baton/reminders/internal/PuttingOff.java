package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.STEP;

import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.reminders.ReminderPutOff;
import clinic.baton.schema.db.reminders.tables.records.StepRecord;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What falls due after somebody's one reminder of the day, because it was booked or moved since, is told the next day. Only
 * a visit that is over by then is not: who booked it today knows of it.
 */
@Component
class PuttingOff {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Deadlines deadlines;

    PuttingOff(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Puts off what can wait, and answers what can't. */
    List<StepRecord> untilTomorrow(Writing writing, List<StepRecord> steps) {
        ZoneId zone = writing.clock().zone();
        Instant morning = writing.now()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
        Map<Boolean, List<StepRecord>> waits = steps.stream()
                .collect(Collectors.partitioningBy(
                        step -> step.getStarts().isAfter(morning.plus(SendReminderUseCase.USELESS))));
        waits.getOrDefault(true, List.of()).forEach(step -> putOff(writing, step, morning));
        return waits.getOrDefault(false, List.of());
    }

    private void putOff(Writing writing, StepRecord step, Instant until) {
        writing.sql()
                .update(STEP)
                .set(STEP.DUE, until)
                .where(STEP.PRACTICE.eq(writing.practiceKey()), STEP.ID.eq(step.getId()))
                .execute();
        deadlines.settle(writing, ReminderDue.KIND, step.getId());
        deadlines.set(writing, ReminderDue.KIND, step.getId(), until);
        writing.record(new ReminderPutOff(step.getId(), step.getPatient(), until));
    }
}
