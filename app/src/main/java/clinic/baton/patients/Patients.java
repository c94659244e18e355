package clinic.baton.patients;

import static clinic.baton.schema.db.patients.Tables.IDENTIFIER;
import static clinic.baton.schema.db.patients.Tables.NEED;
import static clinic.baton.schema.db.patients.Tables.PATIENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Looks patients up. */
@Component
public class Patients {
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final Reading reading;

    Patients(Reading reading) {
        this.reading = reading;
    }

    /** The names of some patients, by id, in one query. Ids that are no patient's are left out. */
    public Map<UUID, PatientName> named(PracticeId practice, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reading.in(practice, sql -> names(sql, practice, PATIENT.ID.in(Set.copyOf(ids))));
    }

    /** The same inside a command. */
    public Map<UUID, PatientName> named(DSLContext sql, PracticeId practice, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : names(sql, practice, PATIENT.ID.in(Set.copyOf(ids)));
    }

    /** One patient's name. */
    public Optional<PatientName> named(PracticeId practice, UUID id) {
        return Optional.ofNullable(named(practice, Set.of(id)).get(id));
    }

    /** Which patients other systems' names mean; names that nobody here has are left out. */
    public Map<Identifier, UUID> identified(PracticeId practice, Collection<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return Map.of();
        }
        var wanted =
                identifiers.stream().map(one -> row(one.system(), one.value())).toList();
        return reading.in(
                practice,
                sql -> sql.select(IDENTIFIER.SYSTEM, IDENTIFIER.VALUE, IDENTIFIER.PATIENT)
                        .from(IDENTIFIER)
                        .where(
                                IDENTIFIER.PRACTICE.eq(practice.value()),
                                row(IDENTIFIER.SYSTEM, IDENTIFIER.VALUE).in(wanted))
                        .fetchMap(found -> new Identifier(found.value1(), found.value2()), found -> found.value3()));
    }

    /** Those of the same name and birth date: perhaps the same person. */
    public List<PatientName> alike(PracticeId practice, String family, String given, LocalDate birthDate) {
        return List.copyOf(reading.in(
                        practice,
                        sql -> names(
                                sql,
                                practice,
                                PATIENT.FAMILY_KEY
                                        .eq(lower(val(family.strip())))
                                        .and(PATIENT.GIVEN_KEY.eq(lower(val(given.strip()))))
                                        .and(PATIENT.BIRTH_DATE.eq(birthDate))
                                        .and(PATIENT.MERGED_INTO.isNull())))
                .values());
    }

    private static Map<UUID, PatientName> names(DSLContext sql, PracticeId practice, Condition which) {
        var other = PATIENT.as("other");
        return sql.select(
                        PATIENT.ID,
                        PATIENT.FAMILY,
                        PATIENT.GIVEN,
                        PATIENT.KNOWN_AS,
                        PATIENT.BIRTH_DATE,
                        namesakes(other, other.ID.ne(PATIENT.ID)),
                        namesakes(
                                other,
                                row(coalesce(other.BIRTH_DATE, NO_DATE), other.ID)
                                        .lt(row(coalesce(PATIENT.BIRTH_DATE, NO_DATE), PATIENT.ID))),
                        multiset(select(NEED.KIND)
                                        .from(NEED)
                                        .where(NEED.PRACTICE.eq(PATIENT.PRACTICE), NEED.PATIENT.eq(PATIENT.ID))
                                        .orderBy(NEED.KIND))
                                .convertFrom(rows -> rows.map(row -> Need.of(row.value1()))),
                        PATIENT.LANGUAGE)
                .from(PATIENT)
                .where(PATIENT.PRACTICE.eq(practice.value()), which)
                .fetchMap(PATIENT.ID, Records.mapping(PatientName::new));
    }

    /** How many others bear the same name. */
    private static Field<Integer> namesakes(clinic.baton.schema.db.patients.tables.Patient other, Condition which) {
        return field(selectCount()
                .from(other)
                .where(
                        other.PRACTICE.eq(PATIENT.PRACTICE),
                        other.FAMILY_KEY.eq(PATIENT.FAMILY_KEY),
                        other.GIVEN_KEY.eq(PATIENT.GIVEN_KEY),
                        other.MERGED_INTO.isNull(),
                        which));
    }
}
