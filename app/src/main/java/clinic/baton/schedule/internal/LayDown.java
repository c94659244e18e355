package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.Planning.Day;
import clinic.baton.schedule.Planning.Laid;
import clinic.baton.schedule.Planning.PlannedHold;
import clinic.baton.schedule.Planning.PlannedSession;
import clinic.baton.schedule.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * What laying down many dates does, found out before anything is written.
 *
 * @param days the dates to be written: those nobody changed by hand
 * @param holds the holds to be written: those where no visit stands, and with how many lanes each
 * @param replaced holds that an earlier template made on these dates
 * @param answer the same told
 */
record LayDown(List<Day> days, Map<PlannedHold, Integer> holds, Set<UUID> replaced, Laid answer) {
    /** Finds out. */
    static LayDown of(DSLContext sql, Clinic clinic, Reservations reservations, UUID practitioner, List<Day> all) {
        TimeRange range = range(clinic, all);
        Set<LocalDate> byHand = byHand(sql, clinic, practitioner, all);
        List<Day> days = all.stream().filter(d -> !byHand.contains(d.date())).toList();
        Set<UUID> replaced = replaced(sql, clinic, practitioner, range, days);
        TakenTimes taken = new TakenTimes(
                reservations.taken(sql, clinic.id().value(), List.of(practitioner), range), replaced::contains);
        Holding holding = Holding.of(days, taken, practitioner);
        int sessions = days.stream().mapToInt(d -> d.sessions().size()).sum();
        return new LayDown(
                days,
                holding.held(),
                replaced,
                new Laid(
                        sessions,
                        holding.held().size(),
                        byHand.stream().sorted().toList(),
                        holding.notHeld(),
                        stranded(sql, clinic, practitioner, range, days)));
    }

    /** Planned holds where no visit stands, with how many lanes each, and those where one does. */
    private record Holding(Map<PlannedHold, Integer> held, List<PlannedHold> notHeld) {
        static Holding of(List<Day> days, TakenTimes taken, UUID practitioner) {
            Holding holding = new Holding(new LinkedHashMap<>(), new ArrayList<>());
            days.forEach(day -> day.holds().forEach(hold -> {
                int lanes = lanes(day, hold);
                if (free(taken, practitioner, hold, lanes)) {
                    holding.held.put(hold, lanes);
                } else {
                    holding.notHeld.add(hold);
                }
            }));
            return holding;
        }
    }

    private static Set<UUID> replaced(
            DSLContext sql, Clinic clinic, UUID practitioner, TimeRange range, List<Day> days) {
        Set<LocalDate> dates = days.stream().map(Day::date).collect(Collectors.toUnmodifiableSet());
        return HoldRows.ofTemplates(sql, clinic.id().value(), practitioner, range).stream()
                .filter(h ->
                        dates.contains(h.time().start().atZone(clinic.zone()).toLocalDate()))
                .map(Hold::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TimeRange range(Clinic clinic, List<Day> all) {
        LocalDate first = all.getFirst().date();
        LocalDate last = all.getLast().date();
        return new TimeRange(
                first.minusDays(1).atStartOfDay(clinic.zone()).toInstant(),
                last.plusDays(2).atStartOfDay(clinic.zone()).toInstant());
    }

    private static Set<LocalDate> byHand(DSLContext sql, Clinic clinic, UUID practitioner, List<Day> all) {
        LocalDate first = all.getFirst().date();
        int days = (int) (all.getLast().date().toEpochDay() - first.toEpochDay()) + 1;
        Set<LocalDate> asked = all.stream().map(Day::date).collect(Collectors.toCollection(HashSet::new));
        return SessionPlans.of(sql, clinic.id().value(), List.of(practitioner), first, days).sessions().stream()
                .filter(s -> s.template() == null || s.version() > 1)
                .map(Session::date)
                .filter(asked::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int lanes(Day day, PlannedHold hold) {
        return day.sessions().stream()
                .filter(s -> s.time().overlaps(hold.time()))
                .mapToInt(PlannedSession::lanes)
                .max()
                .orElse(1);
    }

    private static boolean free(TakenTimes taken, UUID practitioner, PlannedHold hold, int lanes) {
        Integer lane = hold.lane();
        int first = lane == null ? 0 : lane;
        int end = lane == null ? lanes : lane + 1;
        return Stream.iterate(first, l -> l < end, l -> l + 1).allMatch(l -> taken.free(practitioner, l, hold.time()));
    }

    private static List<Appointment> stranded(
            DSLContext sql, Clinic clinic, UUID practitioner, TimeRange range, List<Day> days) {
        Map<LocalDate, Day> byDate = days.stream().collect(Collectors.toMap(Day::date, Function.identity()));
        return sql
                .selectFrom(APPOINTMENT)
                .where(
                        APPOINTMENT.PRACTICE.eq(clinic.id().value()),
                        APPOINTMENT.PRACTITIONER.eq(practitioner),
                        APPOINTMENT.STARTS.ge(range.start()),
                        APPOINTMENT.STARTS.lt(range.end()),
                        APPOINTMENT.STATUS.in("proposed", "pending", "booked"))
                .fetch(AppointmentRows::appointment)
                .stream()
                .filter(a -> strands(clinic, a, byDate))
                .sorted(Comparator.comparing(a -> a.time().start()))
                .toList();
    }

    private static boolean strands(Clinic clinic, Appointment visit, Map<LocalDate, Day> byDate) {
        ZoneId zone = clinic.site(visit.site()).map(Site::zone).orElse(clinic.zone());
        Day day = byDate.get(visit.time().start().atZone(zone).toLocalDate());
        return day != null
                && day.sessions().stream()
                        .noneMatch(s -> s.site().equals(visit.site()) && WithinHours.holds(s.time(), visit.time()));
    }
}
