package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the starts at which a visit fits: two queries for any number of providers and dates, then counting in memory. */
@Component
class FreeSearch {
    /** The schedule's grain. */
    static final Duration GRAIN = Duration.ofMinutes(5);

    private final SessionBook sessions;
    private final Reservations reservations;

    FreeSearch(SessionBook sessions, Reservations reservations) {
        this.sessions = sessions;
        this.reservations = reservations;
    }

    /**
     * What is searched.
     *
     * @param practitioner only this provider; null for any
     * @param type what for
     * @param length how long
     * @param first the first date
     * @param days how many dates, at least 1
     * @param notBefore no start before it
     * @param ignored holders whose reservations don't stand in the way
     */
    record Question(
            @Nullable UUID practitioner,
            VisitType type,
            Duration length,
            LocalDate first,
            int days,
            Instant notBefore,
            Predicate<UUID> ignored) {}

    /** A stretch of open time in which a visit may lie. */
    private record Open(
            @Nullable UUID practitioner,
            UUID site,
            ZoneId zone,
            TimeRange time,
            int lanes,
            @Nullable Session session,
            List<Layouts.Standing> standing) {}

    /** All starts on the grain, by time, then in the practice's order of providers. */
    List<FreeTime> in(DSLContext sql, Clinic clinic, Question question) {
        List<Open> open = open(sql, clinic, question);
        if (open.isEmpty()) {
            return List.of();
        }
        TakenTimes taken = taken(sql, clinic, question, open);
        List<FreeTime> found = new ArrayList<>();
        open.forEach(o -> starts(clinic, question, o, taken, found));
        found.sort(Comparator.comparing(f -> f.time().start()));
        return found;
    }

    private List<Open> open(DSLContext sql, Clinic clinic, Question q) {
        if (!q.type().needsProvider() && q.practitioner() == null) {
            return clinic.openSites().stream()
                    .flatMap(site -> openSite(clinic, site, q).stream())
                    .toList();
        }
        List<UUID> who = q.practitioner() != null
                ? List.of(q.practitioner())
                : clinic.providers().stream().map(Practitioner::id).toList();
        List<Session> held = sessions.of(sql, clinic, who, q.first(), q.days()).stream()
                .filter(s -> !s.cancelled())
                .toList();
        Map<UUID, List<Layouts.Standing>> standing =
                StandingVisits.in(sql, clinic.id().value(), held, q.ignored());
        return held.stream()
                .map(s -> openSession(clinic, s, standing.getOrDefault(s.id(), List.of())))
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

    private TakenTimes taken(DSLContext sql, Clinic clinic, Question q, List<Open> open) {
        List<UUID> resources = new ArrayList<>();
        open.stream().map(Open::practitioner).distinct().forEach(p -> {
            if (p != null) {
                resources.add(p);
            }
        });
        if (Rooms.mustBeKept(q.type())) {
            open.stream()
                    .map(Open::site)
                    .distinct()
                    .forEach(site -> resources.addAll(Rooms.fitting(clinic, q.type(), site)));
        }
        if (q.type().equipment() != null) {
            resources.add(q.type().equipment());
        }
        Instant start = open.stream()
                .map(o -> o.time().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = open.stream()
                .map(o -> o.time().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TimeRange all = Buffers.of(q.type()).around(new TimeRange(start, end));
        return new TakenTimes(reservations.taken(sql, clinic.id().value(), resources, all), q.ignored());
    }

    private static void starts(Clinic clinic, Question q, Open open, TakenTimes taken, List<FreeTime> found) {
        List<UUID> rooms = Rooms.mustBeKept(q.type()) ? Rooms.fitting(clinic, q.type(), open.site()) : List.of();
        Instant last = open.time().end().minus(q.length());
        for (Instant at : candidates(open)) {
            if (!at.isBefore(q.notBefore()) && !at.isAfter(last)) {
                FreeTime free = fits(q, open, TimeRange.of(at, q.length()), rooms, taken);
                if (free != null) {
                    found.add(free);
                }
            }
        }
    }

    /** The session's planned starts, or every start on the grain. */
    private static List<Instant> candidates(Open open) {
        Session session = open.session();
        if (session != null && !session.layout().starts().isEmpty()) {
            return session.layout().starts().stream()
                    .map(s -> session.date().atTime(s.at()).atZone(open.zone()).toInstant())
                    .filter(open.time()::contains)
                    .distinct()
                    .toList();
        }
        return Stream.iterate(open.time().start(), at -> at.isBefore(open.time().end()), at -> at.plus(GRAIN))
                .toList();
    }

    private static @Nullable FreeTime fits(Question q, Open open, TimeRange time, List<UUID> rooms, TakenTimes taken) {
        UUID who = open.practitioner();
        Session session = open.session();
        if (session != null && !Layouts.obeys(session, q.type(), time, open.standing(), open.zone())) {
            return null;
        }
        int lane = who == null ? 0 : taken.freeLane(who, 0, open.lanes(), time).orElse(-1);
        if (lane < 0) {
            return null;
        }
        TimeRange around = Buffers.of(q.type()).around(time);
        UUID equipment = q.type().equipment();
        if (equipment != null && !taken.free(equipment, 0, around)) {
            return null;
        }
        UUID room = rooms.isEmpty() ? null : taken.freeRoom(rooms, around).orElse(null);
        return room == null && Rooms.mustBeKept(q.type()) ? null : new FreeTime(who, open.site(), time, lane, room);
    }
}
