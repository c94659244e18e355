package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.patients.Tables.NEED;
import static clinic.baton.schema.db.patients.Tables.PATIENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** What booking has to know of a patient, in one query: that there is one, and how much more time their needs take. */
final class PatientFacts {
    private PatientFacts() {}

    /** The minutes the patient's needs add to every visit; nothing when the practice has no such patient. */
    static Optional<Duration> extraTime(DSLContext sql, int practice, UUID patient) {
        var extra = field(select(coalesce(sum(NEED.EXTRA_MINUTES), java.math.BigDecimal.ZERO))
                .from(NEED)
                .where(NEED.PRACTICE.eq(PATIENT.PRACTICE), NEED.PATIENT.eq(PATIENT.ID)));
        return sql.select(extra)
                .from(PATIENT)
                .where(PATIENT.PRACTICE.eq(practice), PATIENT.ID.eq(patient), PATIENT.MERGED_INTO.isNull())
                .fetchOptional(row -> Duration.ofMinutes(row.value1().longValueExact()));
    }
}
