package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.RULE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.reminders.ReminderStep;
import clinic.baton.reminders.Reminders;
import clinic.baton.reminders.RemindersRefusal;
import clinic.baton.reminders.RemindersSet;
import clinic.baton.reminders.SetReminders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SetRemindersUseCase implements UseCase<SetReminders, Nothing> {
    private static final int MOST = 5;

    private final Clinics clinics;
    private final StoredReminders rules;

    SetRemindersUseCase(Clinics clinics, StoredReminders rules) {
        this.clinics = clinics;
        this.rules = rules;
    }

    @Override
    public About<SetReminders, Nothing> about() {
        return new About<>(SetReminders.class, Nothing.class, Permission.SET_UP, List.of(RemindersSet.class));
    }

    @Override
    public List<String> locks(SetReminders command) {
        return List.of("reminders");
    }

    @Override
    public Outcome<Nothing> perform(SetReminders command, Writing writing) {
        UUID type = command.visitType() == null ? Reminders.EVERY : command.visitType();
        if (command.visitType() != null
                && clinics.of(writing.practice()).visitType(type).isEmpty()) {
            return Outcome.refused(RemindersRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        List<String> steps = command.steps();
        Optional<Refusal> wrong = steps == null ? Optional.empty() : wrong(steps);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        write(writing, type, steps);
        rules.forget(writing.practice());
        return Outcome.done(new Nothing());
    }

    private static Optional<Refusal> wrong(List<String> steps) {
        Optional<String> bad =
                steps.stream().filter(s -> ReminderStep.parse(s).isEmpty()).findFirst();
        if (bad.isPresent()) {
            return Optional.of(RemindersRefusal.BAD_STEP.of("steps", Map.of("value", bad.get())));
        }
        return steps.size() > MOST ? Optional.of(RemindersRefusal.TOO_MANY_STEPS.of("steps")) : Optional.empty();
    }

    private static void write(Writing writing, UUID type, @org.jspecify.annotations.Nullable List<String> steps) {
        List<String> before = writing.sql()
                .deleteFrom(RULE)
                .where(RULE.PRACTICE.eq(writing.practiceKey()), RULE.VISIT_TYPE.eq(type))
                .returning(RULE.STEPS)
                .fetchOptional(row -> Arrays.asList(row.getSteps()))
                .orElse(null);
        if (steps != null) {
            writing.sql()
                    .insertInto(RULE)
                    .set(RULE.PRACTICE, writing.practiceKey())
                    .set(RULE.VISIT_TYPE, type)
                    .set(RULE.STEPS, steps.stream().distinct().toArray(String[]::new))
                    .execute();
        }
        writing.record(new RemindersSet(type, before, steps));
    }
}
