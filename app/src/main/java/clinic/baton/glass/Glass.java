package clinic.baton.glass;

import static clinic.baton.schema.db.glass.Tables.OPENING;
import static clinic.baton.schema.db.glass.Tables.RESTRICTION;

import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.ClosedRecords;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import clinic.baton.schema.db.glass.tables.records.OpeningRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which records are restricted, who opened them, and whether one is shut before somebody now. */
@Component
public class Glass implements ClosedRecords {
    private final Reading reading;
    private final Clocks clocks;

    Glass(Reading reading, Clocks clocks) {
        this.reading = reading;
        this.clocks = clocks;
    }

    /** How a record is restricted, if it is. */
    public Optional<Restriction> restriction(PracticeId practice, UUID patient) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(RESTRICTION)
                        .where(RESTRICTION.PRACTICE.eq(practice.value()), RESTRICTION.PATIENT.eq(patient))
                        .fetchOptional(row ->
                                new Restriction(row.getPatient(), row.getSince(), row.getSetBy(), row.getReason())));
    }

    /**
     * Whether a person has to give a reason before they open a record: it is restricted, they don't oversee the practice,
     * and none of their openings lasts.
     */
    public boolean shut(Caller caller, UUID patient) {
        return closedTo(caller, patient);
    }

    @Override
    public Set<UUID> closedTo(Caller caller, Collection<UUID> patients) {
        UUID person = caller.id();
        if (caller.kind() != Caller.Kind.PERSON || person == null || caller.may(Permission.AUDIT)) {
            return Set.of();
        }
        Set<UUID> closed = restricted(caller.practice(), patients);
        if (closed.isEmpty()) {
            return closed;
        }
        int practice = caller.practice().value();
        Instant now = clocks.of(caller.practice()).now();
        Set<UUID> open = reading.in(
                caller.practice(),
                sql -> sql.selectDistinct(OPENING.PATIENT)
                        .from(OPENING)
                        .where(
                                OPENING.PRACTICE.eq(practice),
                                OPENING.PERSON.eq(person),
                                OPENING.PATIENT.in(closed),
                                OPENING.UNTIL.gt(now))
                        .fetchSet(OPENING.PATIENT));
        return closed.stream().filter(patient -> !open.contains(patient)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> restricted(PracticeId practice, Collection<UUID> patients) {
        return patients.isEmpty()
                ? Set.of()
                : reading.in(
                        practice,
                        sql -> sql.select(RESTRICTION.PATIENT)
                                .from(RESTRICTION)
                                .where(
                                        RESTRICTION.PRACTICE.eq(practice.value()),
                                        RESTRICTION.PATIENT.in(Set.copyOf(patients)))
                                .fetchSet(RESTRICTION.PATIENT));
    }

    /** Openings, newest first. */
    public List<Opening> openings(PracticeId practice, int most) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(OPENING)
                        .where(OPENING.PRACTICE.eq(practice.value()))
                        .orderBy(OPENING.OPENED_AT.desc(), OPENING.ID)
                        .limit(most)
                        .fetch(Glass::opening));
    }

    /** Openings that nobody has reviewed, oldest first. */
    public List<Opening> toReview(PracticeId practice, int most) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(OPENING)
                        .where(OPENING.PRACTICE.eq(practice.value()), OPENING.REVIEWED_AT.isNull())
                        .orderBy(OPENING.OPENED_AT, OPENING.ID)
                        .limit(most)
                        .fetch(Glass::opening));
    }

    private static Opening opening(OpeningRecord row) {
        Instant reviewed = row.getReviewedAt();
        return new Opening(
                row.getId(),
                row.getPatient(),
                row.getPerson(),
                row.getReason(),
                row.getOpenedAt(),
                row.getUntil(),
                reviewed == null
                        ? null
                        : new Opening.Review(
                                reviewed,
                                row.getReviewedBy(),
                                Verdict.valueOf(row.getVerdict()),
                                Objects.requireNonNullElse(row.getNote(), "")));
    }
}
