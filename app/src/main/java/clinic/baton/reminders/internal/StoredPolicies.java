package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.POLICY;

import clinic.baton.flow.LateRules;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.reminders.Policies;
import clinic.baton.reminders.Policy;
import clinic.baton.schema.db.reminders.tables.records.PolicyRecord;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The policies as rows, and as the Desk's prompts ask for them. */
@Component
class StoredPolicies implements Policies, LateRules {
    private static final UUID ALL = Policies.EVERY;

    private final Reading reading;

    StoredPolicies(Reading reading) {
        this.reading = reading;
    }

    /** The rules by provider, for the Desk. */
    @Override
    public Map<UUID, Rule> rules(PracticeId practice) {
        Map<UUID, Rule> rules = new HashMap<>();
        rules.put(ALL, rule(Policy.USUAL));
        of(practice).forEach((who, policy) -> rules.put(who, rule(policy)));
        return rules;
    }

    private static Rule rule(Policy policy) {
        return new Rule(
                Duration.ofMinutes(policy.graceMinutes()),
                policy.late().words(),
                Duration.ofMinutes(policy.noShowMinutes()));
    }

    @Override
    public Map<UUID, Policy> of(PracticeId practice) {
        return reading.in(practice, sql -> of(sql, practice.value()));
    }

    static Map<UUID, Policy> of(DSLContext sql, int practice) {
        return sql.selectFrom(POLICY)
                .where(POLICY.PRACTICE.eq(practice))
                .fetchMap(POLICY.PRACTITIONER, StoredPolicies::policy);
    }

    static Policy policy(PolicyRecord row) {
        return new Policy(
                row.getGraceMinutes(),
                Policy.Late.valueOf(constant(row.getLate())),
                row.getNoShowMinutes(),
                Policy.NoShow.valueOf(constant(row.getNoShow())));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
