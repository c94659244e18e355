package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.CHASE;
import static clinic.baton.schema.db.readiness.Tables.COVERAGE;
import static clinic.baton.schema.db.readiness.Tables.REQUIREMENT;
import static clinic.baton.schema.db.readiness.Tables.SETTLED;
import static clinic.baton.schema.db.readiness.Tables.TEMPLATE;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitTerms;
import clinic.baton.practice.VisitType;
import clinic.baton.readiness.ChaseItem;
import clinic.baton.readiness.CheckInsurance;
import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.ReadinessSource;
import clinic.baton.readiness.ReadinessSource.Known;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.readiness.ReadyItem.Chased;
import clinic.baton.readiness.ReadyItem.State;
import clinic.baton.readiness.Requirement;
import clinic.baton.readiness.VisitReadiness;
import clinic.baton.record.Reading;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schema.db.readiness.tables.records.SettledRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class StoredReadiness implements Readiness {
    private final Reading reading;
    private final Clinics clinics;
    private final Agenda agenda;
    private final List<ReadinessSource> sources;

    StoredReadiness(Reading reading, Clinics clinics, Agenda agenda, List<ReadinessSource> sources) {
        this.reading = reading;
        this.clinics = clinics;
        this.agenda = agenda;
        this.sources = List.copyOf(sources);
    }

    @Override
    public List<VisitReadiness> starting(PracticeId practice, Instant from, Instant before) {
        return of(
                practice,
                agenda.starting(practice, from, before).stream()
                        .filter(visit -> visit.status().ahead())
                        .toList());
    }

    @Override
    public List<VisitReadiness> of(PracticeId practice, List<Appointment> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Kept kept = reading.in(practice, sql -> kept(sql, practice.value(), visits));
        Map<UUID, List<Known>> known = sources.stream()
                .flatMap(source -> source.known(practice, visits).stream())
                .collect(Collectors.groupingBy(Known::appointment));
        Clinic clinic = clinics.of(practice);
        return visits.stream()
                .map(visit -> ready(visit, kept, clinic, known.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    @Override
    public Asked asked(PracticeId practice, UUID visitType) {
        return reading.in(practice, sql -> {
            int number = practice.value();
            Integer version = sql.select(TEMPLATE.VERSION)
                    .from(TEMPLATE)
                    .where(TEMPLATE.PRACTICE.eq(number), TEMPLATE.VISIT_TYPE.eq(visitType))
                    .fetchOne(TEMPLATE.VERSION);
            return version == null
                    ? new Asked(0, byTerms(clinics.of(practice), visitType))
                    : new Asked(version, lists(sql, number).getOrDefault(visitType, List.of()));
        });
    }

    @Override
    public Optional<Coverage> coverage(PracticeId practice, UUID patient) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(COVERAGE)
                        .where(COVERAGE.PRACTICE.eq(practice.value()), COVERAGE.PATIENT.eq(patient))
                        .orderBy(COVERAGE.CHECKED_AT.desc())
                        .limit(1)
                        .fetchOptional(row -> new Coverage(
                                row.getCheckedAt(),
                                CheckInsurance.Standing.valueOf(constant(row.getStanding())),
                                row.getNote())));
    }

    private static VisitReadiness ready(Appointment visit, Kept kept, Clinic clinic, List<Known> known) {
        Map<String, Known> told = new HashMap<>();
        known.forEach(one -> told.merge(one.item(), one, (a, b) -> a.ready() ? a : b));
        List<Requirement> asked = kept.listed().contains(visit.visitType())
                ? kept.lists().getOrDefault(visit.visitType(), List.of())
                : byTerms(clinic, visit.visitType());
        Set<String> listed = asked.stream().map(Requirement::item).collect(Collectors.toSet());
        Stream<Requirement> more = told.values().stream()
                .filter(one -> one.asked() && !listed.contains(one.item()))
                .map(one -> Requirement.of(one.item()));
        List<ReadyItem> items = Stream.concat(asked.stream(), more)
                .map(one -> item(visit, one, kept, told.get(one.item())))
                .sorted(Comparator.comparing(ReadyItem::due).thenComparing(ReadyItem::item))
                .toList();
        return new VisitReadiness(visit, items);
    }

    private static ReadyItem item(
            Appointment visit, Requirement one, Kept kept, @org.jspecify.annotations.Nullable Known known) {
        Key key = new Key(visit.id(), one.item());
        SettledRecord settled = kept.settled().get(key);
        State state = State.OPEN;
        if (settled != null) {
            state = State.valueOf(constant(settled.getHow()));
        } else if (known != null && known.ready()) {
            state = State.READY;
        }
        String detail = settled == null ? (known == null ? "" : known.words()) : settled.getNote();
        Instant due = visit.time().start().minus(one.lead());
        return new ReadyItem(
                one.item(), one.words(), due, state, detail, kept.chases().getOrDefault(key, List.of()));
    }

    static List<Requirement> byTerms(Clinic clinic, UUID visitType) {
        VisitTerms terms = clinic.visitType(visitType).map(VisitType::terms).orElse(VisitTerms.NONE);
        return Stream.concat(terms.readiness().stream(), terms.forms().stream())
                .filter(key -> key.matches(".*[A-Za-z0-9].*"))
                .map(Requirement::of)
                .distinct()
                .toList();
    }

    private static Kept kept(DSLContext sql, int practice, List<Appointment> visits) {
        List<UUID> ids = visits.stream().map(Appointment::id).toList();
        Map<Key, SettledRecord> settled = new HashMap<>();
        sql.selectFrom(SETTLED)
                .where(SETTLED.PRACTICE.eq(practice), SETTLED.APPOINTMENT.in(ids))
                .forEach(row -> settled.put(new Key(row.getAppointment(), row.getItem()), row));
        Map<Key, List<Chased>> chases = new HashMap<>();
        sql.selectFrom(CHASE)
                .where(CHASE.PRACTICE.eq(practice), CHASE.APPOINTMENT.in(ids))
                .orderBy(CHASE.CHASED_AT, CHASE.ID)
                .forEach(row -> chases.computeIfAbsent(
                                new Key(row.getAppointment(), row.getItem()), key -> new ArrayList<>())
                        .add(new Chased(
                                ChaseItem.Way.valueOf(constant(row.getWay())),
                                row.getNote(),
                                row.getChasedAt(),
                                row.getQuietUntil())));
        Set<UUID> listed = sql.select(TEMPLATE.VISIT_TYPE)
                .from(TEMPLATE)
                .where(TEMPLATE.PRACTICE.eq(practice))
                .fetchSet(TEMPLATE.VISIT_TYPE);
        return new Kept(settled, chases, listed, listed.isEmpty() ? Map.of() : lists(sql, practice));
    }

    private static Map<UUID, List<Requirement>> lists(DSLContext sql, int practice) {
        return sql.selectFrom(REQUIREMENT)
                .where(REQUIREMENT.PRACTICE.eq(practice))
                .orderBy(REQUIREMENT.VISIT_TYPE, REQUIREMENT.PLACE)
                .fetchGroups(
                        REQUIREMENT.VISIT_TYPE,
                        row -> new Requirement(
                                row.getItem(), row.getWords(), Duration.ofMinutes(row.getLeadMinutes())));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private record Key(UUID appointment, String item) {}

    private record Kept(
            Map<Key, SettledRecord> settled,
            Map<Key, List<Chased>> chases,
            Set<UUID> listed,
            Map<UUID, List<Requirement>> lists) {}
}
