package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.STEP;
import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;

import clinic.baton.access.LinkPurpose;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.Notice;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Told;
import clinic.baton.notices.Topic;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.reminders.ReminderPutOff;
import clinic.baton.reminders.ReminderSent;
import clinic.baton.schema.db.reminders.tables.records.StepRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SendReminderUseCase implements UseCase<SendReminder, Nothing> {
    /** Later than that before the visit, a reminder is of no use. */
    static final Duration USELESS = Duration.ofMinutes(30);

    private static final Duration LINK_LIFE = Duration.ofDays(21);

    private final Notices notices;
    private final PuttingOff puttingOff;

    SendReminderUseCase(Notices notices, PuttingOff puttingOff) {
        this.notices = notices;
        this.puttingOff = puttingOff;
    }

    @Override
    public About<SendReminder, Nothing> about() {
        return new About<>(
                SendReminder.class,
                Nothing.class,
                Permission.OPERATE,
                List.of(ReminderSent.class, ReminderPutOff.class));
    }

    @Override
    public List<String> locks(SendReminder command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(SendReminder command, Writing writing) {
        Optional<UUID> patient = writing.sql()
                .select(STEP.PATIENT)
                .from(STEP)
                .where(STEP.PRACTICE.eq(writing.practiceKey()), STEP.ID.eq(command.step()), STEP.STATUS.eq("due"))
                .fetchOptional(STEP.PATIENT);
        patient.ifPresent(whose -> remind(command, whose, writing));
        return Outcome.done(new Nothing());
    }

    private void remind(SendReminder command, UUID patient, Writing writing) {
        List<StepRecord> today = dueToday(writing, patient);
        if (today.stream().noneMatch(step -> step.getId().equals(command.step()))) {
            return; // another node's transaction was first
        }
        Map<UUID, Visit> visits = standing(writing, today);
        List<StepRecord> late = today.stream()
                .filter(step -> !visits.containsKey(step.getAppointment()))
                .toList();
        mark(writing, late, "late", null);
        if (visits.isEmpty()) {
            return;
        }
        List<StepRecord> told = today.stream()
                .filter(step -> visits.containsKey(step.getAppointment()))
                .toList();
        Told outcome = notices.tell(writing, notice(patient, List.copyOf(visits.values())));
        List<UUID> appointments = List.copyOf(visits.keySet());
        switch (outcome) {
            case Told.Queued(UUID message) -> {
                mark(writing, told, "merged", message);
                mark(writing, own(told, command), "sent", message);
                writing.record(new ReminderSent(command.step(), patient, appointments, message, null));
            }
            case Told.NotTold(Told.Reason reason) -> {
                List<StepRecord> left =
                        reason == Told.Reason.ALREADY_TODAY ? puttingOff.untilTomorrow(writing, told) : told;
                if (!left.isEmpty()) {
                    mark(writing, left, "untold", null);
                    writing.record(new ReminderSent(command.step(), patient, appointments, null, reason.name()));
                }
            }
        }
    }

    private static List<StepRecord> own(List<StepRecord> steps, SendReminder command) {
        return steps.stream().filter(s -> s.getId().equals(command.step())).toList();
    }

    /** Everything the patient is to be reminded of until the day ends; kept from other senders. */
    private static List<StepRecord> dueToday(Writing writing, UUID patient) {
        ZoneId zone = writing.clock().zone();
        Instant midnight = writing.now()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return List.copyOf(writing.sql()
                .selectFrom(STEP)
                .where(
                        STEP.PRACTICE.eq(writing.practiceKey()),
                        STEP.PATIENT.eq(patient),
                        STEP.STATUS.eq("due"),
                        STEP.DUE.lt(midnight))
                .orderBy(STEP.STARTS, STEP.ID)
                .forUpdate()
                .fetch());
    }

    /** The visits that still stand at that time and are far enough ahead, by start. */
    private static Map<UUID, Visit> standing(Writing writing, List<StepRecord> steps) {
        Map<UUID, Visit> visits = new LinkedHashMap<>();
        writing.sql()
                .select(APPOINTMENT.ID, APPOINTMENT.SITE, APPOINTMENT.STARTS)
                .from(APPOINTMENT)
                .where(
                        APPOINTMENT.PRACTICE.eq(writing.practiceKey()),
                        APPOINTMENT.ID.in(
                                steps.stream().map(StepRecord::getAppointment).toList()),
                        APPOINTMENT.STATUS.eq("booked"),
                        APPOINTMENT.STARTS.gt(writing.now().plus(USELESS)))
                .orderBy(APPOINTMENT.STARTS, APPOINTMENT.ID)
                .forEach(row -> visits.put(row.value1(), new Visit(row.value1(), row.value2(), row.value3())));
        return visits;
    }

    private static Notice notice(UUID patient, List<Visit> visits) {
        List<Notice.Answer> links = new ArrayList<>();
        for (Visit visit : visits) {
            links.add(new Notice.Answer(LinkPurpose.VISIT, visit.id(), LINK_LIFE));
        }
        Visit first = visits.getFirst();
        return new Notice(
                patient,
                Topic.REMINDER,
                first.id(),
                first.site(),
                visits.stream().map(Visit::starts).toList(),
                links,
                first.starts());
    }

    private static void mark(Writing writing, List<StepRecord> steps, String status, @Nullable UUID message) {
        writing.sql()
                .update(STEP)
                .set(STEP.STATUS, status)
                .set(STEP.MESSAGE, message)
                .where(
                        STEP.PRACTICE.eq(writing.practiceKey()),
                        STEP.ID.in(steps.stream().map(StepRecord::getId).toList()))
                .execute();
    }

    private record Visit(UUID id, UUID site, Instant starts) {}
}
