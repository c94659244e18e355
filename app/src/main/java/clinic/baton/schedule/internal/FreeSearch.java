package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the starts at which a visit fits: two queries for any number of providers and dates, then counting in memory. */
@Component
class FreeSearch {
    /** The schedule's grain. */
    static final Duration GRAIN = Duration.ofMinutes(5);

    private final SessionBook sessions;

    FreeSearch(SessionBook sessions) {
        this.sessions = sessions;
    }

    /**
     * What is searched.
     *
     * @param practitioners only these providers; empty for any
     * @param type what for
     * @param length how long
     * @param first the first date
     * @param days how many dates, at least 1
     * @param notBefore no start before it
     * @param patient who must be free then; null for nobody in particular
     * @param features what the patient needs of the room
     * @param holds kinds of hold that may be booked
     * @param ignored holders whose reservations don't stand in the way
     */
    record Question(
            List<UUID> practitioners,
            VisitType type,
            Duration length,
            LocalDate first,
            int days,
            Instant notBefore,
            @Nullable UUID patient,
            Set<String> features,
            Set<HoldKind> holds,
            Predicate<UUID> ignored) {
        /** One provider or any, for nobody in particular, leaving holds alone. */
        static Question of(
                @Nullable UUID practitioner,
                VisitType type,
                Duration length,
                LocalDate first,
                int days,
                Instant notBefore,
                Predicate<UUID> ignored) {
            List<UUID> who = practitioner == null ? List.of() : List.of(practitioner);
            return new Question(who, type, length, first, days, notBefore, null, Set.of(), Set.of(), ignored);
        }

        /** One provider or any, for a patient, leaving holds alone. */
        static Question of(
                @Nullable UUID practitioner,
                VisitType type,
                Duration length,
                LocalDate first,
                int days,
                Instant notBefore,
                UUID patient,
                Set<String> features) {
            List<UUID> who = practitioner == null ? List.of() : List.of(practitioner);
            return new Question(
                    who, type, length, first, days, notBefore, patient, features, Set.of(), holder -> false);
        }
    }

    /** A stretch of open time in which a visit may lie; the session where it has rules, with what stands in it. */
    record Open(
            @Nullable UUID practitioner,
            UUID site,
            ZoneId zone,
            TimeRange time,
            int lanes,
            @Nullable Session session,
            List<Layouts.Standing> standing) {}

    /** Hears of each start that was found. */
    interface Found {
        /** The stretch has a start, in seconds since 1970, in this lane and room. */
        void at(OpenLines open, long start, int lane, @Nullable UUID room);
    }

    /** All starts on the grain, by time, then in the practice's order of providers. */
    List<FreeTime> in(DSLContext sql, Clinic clinic, Question question) {
        List<FreeTime> found = new ArrayList<>();
        each(
                sql,
                clinic,
                question,
                (open, start, lane, room) -> found.add(new FreeTime(
                        open.open().practitioner(),
                        open.open().site(),
                        TimeRange.of(Instant.ofEpochSecond(start), question.length()),
                        lane,
                        room)));
        found.sort(Comparator.comparing(f -> f.time().start()));
        return found;
    }

    /** Tells of each start on the grain, stretch by stretch, each in order of time. */
    void each(DSLContext sql, Clinic clinic, Question question, Found found) {
        List<Open> open = open(sql, clinic, question);
        if (open.isEmpty()) {
            return;
        }
        TakenLines taken = taken(sql, clinic, question, open);
        List<Groups.Meeting> groups = Groups.meets(question.type())
                ? Groups.within(sql, clinic.id().value(), question.type(), whole(question, open))
                : List.of();
        for (Open one : open) {
            new OpenLines(clinic, question, one, taken, groups).starts(found);
        }
    }

    private List<Open> open(DSLContext sql, Clinic clinic, Question q) {
        if (!q.type().needsProvider() && q.practitioners().isEmpty()) {
            return clinic.openSites().stream()
                    .flatMap(site -> openSite(clinic, site, q).stream())
                    .toList();
        }
        List<Session> held = sessions.of(sql, clinic, who(clinic, q), q.first(), q.days()).stream()
                .filter(s -> !s.cancelled())
                .toList();
        Map<UUID, List<Layouts.Standing>> standing =
                StandingVisits.in(sql, clinic.id().value(), held, q.ignored());
        return held.stream()
                .map(s -> openSession(clinic, s, standing.getOrDefault(s.id(), List.of())))
                .toList();
    }

    /** Those asked for, or all, who give that kind of visit. */
    private static List<UUID> who(Clinic clinic, Question q) {
        return clinic.providers().stream()
                .filter(p -> q.type().terms().staffedBy(p.details().role()))
                .map(Practitioner::id)
                .filter(id -> q.practitioners().isEmpty() || q.practitioners().contains(id))
                .toList();
    }

    private static Open openSession(Clinic clinic, Session s, List<Layouts.Standing> standing) {
        ZoneId zone = clinic.site(s.site()).map(Site::zone).orElse(clinic.zone());
        Session ruled = s.layout().any() ? s : null;
        return new Open(s.practitioner(), s.site(), zone, s.time(), s.lanes(), ruled, standing);
    }

    private static List<Open> openSite(Clinic clinic, Site site, Question q) {
        Telling telling = new Telling(site.zone());
        return q.first()
                .datesUntil(q.first().plusDays(q.days()))
                .flatMap(date -> WithinHours.open(clinic, site.id(), date, telling).stream())
                .map(time -> new Open(null, site.id(), site.zone(), time, 1, null, List.of()))
                .toList();
    }

    private static TakenLines taken(DSLContext sql, Clinic clinic, Question q, List<Open> open) {
        List<UUID> resources = new ArrayList<>();
        open.stream()
                .map(Open::practitioner)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(resources::add);
        open.stream()
                .map(Open::site)
                .distinct()
                .filter(site -> Rooms.mustBeKept(clinic, q.type(), site, q.features()))
                .forEach(site -> resources.addAll(Rooms.fitting(clinic, q.type(), site, q.features())));
        if (q.type().equipment() != null) {
            resources.add(q.type().equipment());
        }
        if (q.patient() != null) {
            resources.add(q.patient());
        }
        return TakenLines.read(sql, clinic.id().value(), resources, whole(q, open), q.holds(), q.ignored());
    }

    private static TimeRange whole(Question q, List<Open> open) {
        Instant start = open.stream()
                .map(o -> o.time().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = open.stream()
                .map(o -> o.time().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Buffers.of(q.type()).around(new TimeRange(start, end));
    }
}
