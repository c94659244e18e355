package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.patients.Tables.NEED;
import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;
import static clinic.baton.schema.db.waitlist.Tables.ENTRY;
import static clinic.baton.schema.db.waitlist.Tables.FREED;
import static clinic.baton.schema.db.waitlist.Tables.OFFER;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.waitlist.tables.records.FreedRecord;
import clinic.baton.waitlist.TimeFreed;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.Weights;
import clinic.baton.waitlist.internal.Scoring.Ranked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Passes a freed time on: to whoever ranks first, wasn't asked about it yet and can be told. */
@Component
class Offering {
    /** Nearer than that nobody is asked. */
    private static final Duration TOO_NEAR = Duration.ofMinutes(15);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 30);
    private static final int LOOKED_AT = 500;

    private final Clinics clinics;
    private final Deadlines deadlines;
    private final Asking asking;

    Offering(Clinics clinics, Deadlines deadlines, Asking asking) {
        this.clinics = clinics;
        this.deadlines = deadlines;
        this.asking = asking;
    }

    void next(Writing writing, UUID freed) {
        Optional<FreedRecord> row = writing.sql()
                .selectFrom(FREED)
                .where(FREED.PRACTICE.eq(writing.practiceKey()), FREED.ID.eq(freed), FREED.STATUS.eq("open"))
                .forUpdate()
                .fetchOptional();
        boolean out = writing.sql()
                .fetchExists(
                        OFFER,
                        OFFER.PRACTICE
                                .eq(writing.practiceKey())
                                .and(OFFER.FREED.eq(freed))
                                .and(OFFER.STATUS.eq("out")));
        if (row.isPresent() && !out) {
            offer(writing, row.get());
        }
    }

    private void offer(Writing writing, FreedRecord freed) {
        Clinic clinic = clinics.of(writing.practice());
        ZoneId zone = clinic.site(freed.getSite()).map(Site::zone).orElse(clinic.zone());
        Instant earliest = later(freed.getStarts(), writing.now().plus(TOO_NEAR));
        if (!earliest.isBefore(freed.getEnds())) {
            over(writing, freed);
            return;
        }
        Optional<Instant> morning = morning(writing.now(), zone);
        if (morning.isPresent()) {
            deadlines.set(writing, OfferNextDue.KIND, freed.getId(), morning.get());
            return;
        }
        TimeRange gap = new TimeRange(earliest, freed.getEnds());
        Weights weights = EntryRows.weights(writing.sql(), writing.practiceKey());
        boolean asked = ranked(writing, clinic, zone, freed, gap, weights).stream()
                .anyMatch(best -> asking.ask(writing, freed, best, weights));
        if (!asked) {
            over(writing, freed);
        }
    }

    /** The next moment at which people may be asked, when that isn't now. */
    private static Optional<Instant> morning(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (local.toLocalTime().isBefore(MORNING)) {
            return Optional.of(local.with(MORNING).toInstant());
        }
        return local.toLocalTime().isBefore(EVENING)
                ? Optional.empty()
                : Optional.of(local.plusDays(1).with(MORNING).toInstant());
    }

    private List<Ranked> ranked(
            Writing writing, Clinic clinic, ZoneId zone, FreedRecord freed, TimeRange gap, Weights weights) {
        List<WaitEntry> waiting = waiting(writing, freed.getId());
        Map<UUID, Instant> replaced = starts(
                writing,
                waiting.stream()
                        .flatMap(e -> Stream.ofNullable(e.wish().appointment()))
                        .toList());
        Suits suits = new Suits(zone, writing.now(), extra(writing, waiting));
        return waiting.stream()
                .flatMap(entry -> clinic.visitType(entry.wish().visitType()).stream()
                        .filter(type -> type.active())
                        .flatMap(type ->
                                suits.visit(entry, type, gap, freed.getPractitioner(), old(entry, replaced)).stream())
                        .map(visit -> Scoring.rank(entry, visit, gap, freed.getPractitioner(), weights, writing.now())))
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(r -> r.entry().since())
                        .thenComparing(r -> r.entry().id()))
                .toList();
    }

    /** What patients' needs add to every visit of theirs. */
    private static Map<UUID, Integer> extra(Writing writing, List<WaitEntry> waiting) {
        return writing.sql()
                .select(NEED.PATIENT, DSL.sum(NEED.EXTRA_MINUTES).cast(Integer.class))
                .from(NEED)
                .where(
                        NEED.PRACTICE.eq(writing.practiceKey()),
                        NEED.PATIENT.in(
                                waiting.stream().map(e -> e.wish().patient()).toList()))
                .groupBy(NEED.PATIENT)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static Optional<Instant> old(WaitEntry entry, Map<UUID, Instant> replaced) {
        UUID appointment = entry.wish().appointment();
        return appointment == null ? Optional.empty() : Optional.ofNullable(replaced.get(appointment));
    }

    /** Who waits, has no offer out and wasn't asked about this time. */
    private static List<WaitEntry> waiting(Writing writing, UUID freed) {
        return writing.sql()
                .selectFrom(ENTRY)
                .where(
                        ENTRY.PRACTICE.eq(writing.practiceKey()),
                        ENTRY.STATUS.eq("open"),
                        DSL.notExists(DSL.selectOne()
                                .from(OFFER)
                                .where(
                                        OFFER.PRACTICE.eq(ENTRY.PRACTICE),
                                        OFFER.ENTRY.eq(ENTRY.ID),
                                        OFFER.STATUS.eq("out").or(OFFER.FREED.eq(freed)))))
                .orderBy(ENTRY.SINCE)
                .limit(LOOKED_AT)
                .fetch(EntryRows::entry);
    }

    private static Map<UUID, Instant> starts(Writing writing, List<UUID> appointments) {
        return appointments.isEmpty()
                ? Map.of()
                : writing.sql()
                        .select(APPOINTMENT.ID, APPOINTMENT.STARTS)
                        .from(APPOINTMENT)
                        .where(APPOINTMENT.PRACTICE.eq(writing.practiceKey()), APPOINTMENT.ID.in(appointments))
                        .fetchMap(APPOINTMENT.ID, APPOINTMENT.STARTS);
    }

    static void over(Writing writing, FreedRecord freed) {
        end(writing, freed.getId(), "over");
        writing.record(new TimeFreed(
                freed.getId(), freed.getPractitioner(), new TimeRange(freed.getStarts(), freed.getEnds()), "over"));
    }

    static void end(Writing writing, UUID freed, String status) {
        writing.sql()
                .update(FREED)
                .set(FREED.STATUS, status)
                .where(FREED.PRACTICE.eq(writing.practiceKey()), FREED.ID.eq(freed))
                .execute();
    }

    /** The later of the two, the other one rounded up to five minutes. */
    private static Instant later(Instant one, Instant other) {
        long five = Duration.ofMinutes(5).toSeconds();
        Instant rounded = Instant.ofEpochSecond(Math.ceilDiv(other.getEpochSecond(), five) * five);
        return one.isAfter(rounded) ? one : rounded;
    }
}
