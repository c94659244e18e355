package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.POLICY;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.reminders.Policies;
import clinic.baton.reminders.Policy;
import clinic.baton.reminders.PolicySet;
import clinic.baton.reminders.RemindersRefusal;
import clinic.baton.reminders.SetPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SetPolicyUseCase implements UseCase<SetPolicy, Nothing> {
    private static final int MOST_GRACE = 120;
    private static final int LEAST = 5;
    private static final int MOST = 240;

    private final Clinics clinics;

    SetPolicyUseCase(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public About<SetPolicy, Nothing> about() {
        return new About<>(SetPolicy.class, Nothing.class, Permission.SET_UP, List.of(PolicySet.class));
    }

    @Override
    public List<String> locks(SetPolicy command) {
        return List.of("policy");
    }

    @Override
    public Outcome<Nothing> perform(SetPolicy command, Writing writing) {
        UUID who = command.practitioner() == null ? Policies.EVERY : command.practitioner();
        if (command.practitioner() != null
                && clinics.of(writing.practice()).practitioner(who).isEmpty()) {
            return Outcome.refused(RemindersRefusal.NO_SUCH_PROVIDER.of("practitioner"));
        }
        Policy policy = command.policy();
        Optional<Refusal> wrong = policy == null ? Optional.empty() : wrong(policy);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Policy before = writing.sql()
                .deleteFrom(POLICY)
                .where(POLICY.PRACTICE.eq(writing.practiceKey()), POLICY.PRACTITIONER.eq(who))
                .returning()
                .fetchOptional(StoredPolicies::policy)
                .orElse(null);
        if (policy != null) {
            insert(writing, who, policy);
        }
        writing.record(new PolicySet(who, before, policy));
        return Outcome.done(new Nothing());
    }

    private static void insert(Writing writing, UUID who, Policy policy) {
        writing.sql()
                .insertInto(POLICY)
                .set(POLICY.PRACTICE, writing.practiceKey())
                .set(POLICY.PRACTITIONER, who)
                .set(POLICY.GRACE_MINUTES, policy.graceMinutes())
                .set(POLICY.LATE, policy.late().code())
                .set(POLICY.NO_SHOW_MINUTES, policy.noShowMinutes())
                .set(POLICY.NO_SHOW, policy.noShow().code())
                .execute();
    }

    private static Optional<Refusal> wrong(Policy policy) {
        if (policy.graceMinutes() < 0 || policy.graceMinutes() > MOST_GRACE) {
            return Optional.of(bad("grace", policy.graceMinutes(), 0, MOST_GRACE));
        }
        int least = Math.max(LEAST, policy.graceMinutes());
        return policy.noShowMinutes() < least || policy.noShowMinutes() > MOST
                ? Optional.of(bad("noShow", policy.noShowMinutes(), least, MOST))
                : Optional.empty();
    }

    private static Refusal bad(String field, int value, int least, int most) {
        return RemindersRefusal.BAD_MINUTES.of(
                field,
                Map.of(
                        "value", Integer.toString(value),
                        "least", Integer.toString(least),
                        "most", Integer.toString(most)));
    }
}
