package clinic.baton.patients.internal;

import static clinic.baton.schema.db.patients.Tables.IDENTIFIER;
import static clinic.baton.schema.db.patients.Tables.PATIENT;

import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Identifier;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How other systems name patients: each name belongs to one of them. */
final class Identifiers {
    private Identifiers() {}

    static Optional<Refusal> taken(Writing writing, UUID patient, Identifier identifier) {
        return writing.sql()
                .select(PATIENT.GIVEN, PATIENT.FAMILY)
                .from(IDENTIFIER)
                .join(PATIENT)
                .on(PATIENT.PRACTICE.eq(IDENTIFIER.PRACTICE), PATIENT.ID.eq(IDENTIFIER.PATIENT))
                .where(
                        IDENTIFIER.PRACTICE.eq(writing.practiceKey()),
                        IDENTIFIER.SYSTEM.eq(identifier.system()),
                        IDENTIFIER.VALUE.eq(identifier.value()),
                        IDENTIFIER.PATIENT.ne(patient))
                .fetchOptional(row -> PatientRefusal.IDENTIFIER_TAKEN.of(
                        "identifier",
                        Map.of("value", identifier.value(), "patient", row.value1() + " " + row.value2())));
    }

    static List<Refusal> taken(Writing writing, UUID patient, List<Identifier> identifiers) {
        return identifiers.stream()
                .flatMap(one -> taken(writing, patient, one).stream())
                .toList();
    }

    static void put(Writing writing, UUID patient, List<Identifier> identifiers) {
        for (Identifier one : identifiers) {
            writing.sql()
                    .insertInto(
                            IDENTIFIER, IDENTIFIER.PRACTICE, IDENTIFIER.SYSTEM, IDENTIFIER.VALUE, IDENTIFIER.PATIENT)
                    .values(writing.practiceKey(), one.system(), one.value(), patient)
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
