package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.patients.Tables.NEED;
import static clinic.baton.schema.db.patients.Tables.PATIENT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.practice.VisitType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * What booking has to know of a patient, in one query: that there is one, and what they need.
 *
 * @param needs what they need at every visit
 */
record PatientFacts(List<NeedDetail> needs) {
    /** Nothing when the practice has no such patient. */
    static Optional<PatientFacts> of(DSLContext sql, int practice, UUID patient) {
        var needs = multiset(select(NEED.KIND, NEED.DETAIL, NEED.EXTRA_MINUTES)
                        .from(NEED)
                        .where(NEED.PRACTICE.eq(PATIENT.PRACTICE), NEED.PATIENT.eq(PATIENT.ID))
                        .orderBy(NEED.KIND))
                .convertFrom(
                        rows -> rows.map(row -> new NeedDetail(Need.of(row.value1()), row.value2(), row.value3())));
        return sql.select(needs)
                .from(PATIENT)
                .where(PATIENT.PRACTICE.eq(practice), PATIENT.ID.eq(patient), PATIENT.MERGED_INTO.isNull())
                .fetchOptional(row -> new PatientFacts(row.value1()));
    }

    /** The time the needs add to every visit. */
    Duration extra() {
        return Duration.ofMinutes(
                needs.stream().mapToLong(NeedDetail::extraMinutes).sum());
    }

    /** How long a visit takes with what they need; a group's time is the same for all. */
    Duration length(VisitType type) {
        return Groups.meets(type) ? type.length() : type.length().plus(extra());
    }

    /** What they need of the room. */
    Set<String> roomFeatures() {
        return needs.stream().flatMap(n -> n.need().roomFeature().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
