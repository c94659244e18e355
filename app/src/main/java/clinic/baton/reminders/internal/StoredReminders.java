package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.CONFIRMATION;
import static clinic.baton.schema.db.reminders.Tables.RULE;
import static clinic.baton.schema.db.reminders.Tables.STEP;
import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.reminders.ReminderStep;
import clinic.baton.reminders.Reminders;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class StoredReminders implements Reminders {
    private final Cache<PracticeId, Map<UUID, List<ReminderStep>>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build();
    private final Reading reading;

    StoredReminders(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Map<UUID, List<ReminderStep>> rules(PracticeId practice) {
        return reading.in(practice, sql -> rules(sql, practice.value()));
    }

    private static Map<UUID, List<ReminderStep>> rules(DSLContext sql, int practice) {
        return sql.selectFrom(RULE)
                .where(RULE.PRACTICE.eq(practice))
                .fetchMap(RULE.VISIT_TYPE, row -> steps(row.getSteps()));
    }

    /** The steps of a kind of visit; a change is seen at once on the node that made it, within seconds on others. */
    List<ReminderStep> steps(Writing writing, UUID visitType) {
        Map<UUID, List<ReminderStep>> rules =
                known.get(writing.practice(), practice -> rules(writing.sql(), practice.value()));
        return rules.getOrDefault(visitType, rules.getOrDefault(EVERY, ReminderStep.USUAL));
    }

    private static List<ReminderStep> steps(String[] codes) {
        return Arrays.stream(codes).map(ReminderStep::new).toList();
    }

    /** Forgets what is kept, when a rule was changed. */
    void forget(PracticeId practice) {
        known.invalidate(practice);
    }

    @Override
    public List<Planned> of(PracticeId practice, UUID appointment) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(STEP)
                        .where(STEP.PRACTICE.eq(practice.value()), STEP.APPOINTMENT.eq(appointment))
                        .orderBy(STEP.DUE, STEP.STATUS)
                        .fetch(row -> new Planned(new ReminderStep(row.getStep()), row.getDue(), row.getStatus())));
    }

    @Override
    public Optional<Instant> confirmed(PracticeId practice, UUID appointment) {
        return reading.in(
                practice,
                sql -> sql.select(CONFIRMATION.AT)
                        .from(CONFIRMATION)
                        .join(APPOINTMENT)
                        .on(
                                APPOINTMENT.PRACTICE.eq(CONFIRMATION.PRACTICE),
                                APPOINTMENT.ID.eq(CONFIRMATION.APPOINTMENT),
                                APPOINTMENT.STARTS.eq(CONFIRMATION.STARTS))
                        .where(CONFIRMATION.PRACTICE.eq(practice.value()), CONFIRMATION.APPOINTMENT.eq(appointment))
                        .fetchOptional(CONFIRMATION.AT));
    }
}
