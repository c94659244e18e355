package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionLayout.PlannedStart;
import clinic.baton.schedule.SessionLayout.VisitRule;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a visit obeys the layout of the session it would lie in. Pure: what stands in the session is handed in. */
final class Layouts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final int SUGGESTIONS = 6;

    private Layouts() {}

    /** A visit that stands in the session. */
    record Standing(UUID visitType, TimeRange time) {}

    /** Whether the visit obeys. */
    static boolean obeys(Session session, VisitType type, TimeRange time, List<Standing> others, ZoneId zone) {
        return !session.layout().any()
                || against(session, type, time, others, zone).isEmpty();
    }

    /** What the visit offends against, if anything. */
    static Optional<Refusal> against(
            Session session, VisitType type, TimeRange time, List<Standing> others, ZoneId zone) {
        return start(session, type, time, others, zone)
                .or(() -> session.layout().rules().stream()
                        .filter(rule -> rule.holdsFor(type.id()))
                        .flatMap(rule -> rule(rule, type, time, others, zone).stream())
                        .findFirst());
    }

    private static Optional<Refusal> start(
            Session session, VisitType type, TimeRange time, List<Standing> others, ZoneId zone) {
        List<PlannedStart> starts = session.layout().starts();
        LocalTime at = time.start().atZone(zone).toLocalTime();
        List<PlannedStart> here = starts.stream().filter(s -> s.at().equals(at)).toList();
        List<PlannedStart> fitting =
                here.stream().filter(s -> s.takes(type.id())).toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        if (fitting.isEmpty()) {
            ScheduleRefusal why =
                    here.isEmpty() ? ScheduleRefusal.NOT_A_PLANNED_START : ScheduleRefusal.START_FOR_OTHER_VISITS;
            return Optional.of(why.of(
                    "time", Map.of("time", TIME.format(at), "visit", type.name(), "starts", starts(starts, type, at))));
        }
        long begun = others.stream()
                .filter(o -> o.time().start().equals(time.start()))
                .count();
        int patients = here.stream().mapToInt(PlannedStart::patients).sum();
        return begun < patients
                ? Optional.empty()
                : Optional.of(ScheduleRefusal.START_FULL.of(
                        "time",
                        Map.of(
                                "time", TIME.format(at),
                                "count", Integer.toString(patients),
                                "starts", starts(starts, type, at))));
    }

    private static Optional<Refusal> rule(
            VisitRule rule, VisitType type, TimeRange time, List<Standing> others, ZoneId zone) {
        List<Standing> same =
                others.stream().filter(o -> rule.holdsFor(o.visitType())).toList();
        Integer most = rule.most();
        if (most != null && same.size() >= most) {
            return Optional.of(ScheduleRefusal.ENOUGH_OF_THE_KIND.of(
                    "visitType", Map.of("visit", type.name(), "most", Integer.toString(most))));
        }
        LocalTime notAfter = rule.notAfter();
        if (notAfter != null && time.start().atZone(zone).toLocalTime().isAfter(notAfter)) {
            return Optional.of(ScheduleRefusal.NOT_SO_LATE.of(
                    "time", Map.of("visit", type.name(), "time", TIME.format(notAfter))));
        }
        return rule.apart() && same.stream().anyMatch(o -> touches(o.time(), time))
                ? Optional.of(ScheduleRefusal.BACK_TO_BACK.of("time", Map.of("visit", type.name())))
                : Optional.empty();
    }

    private static boolean touches(TimeRange one, TimeRange other) {
        return !one.end().isBefore(other.start()) && !other.end().isBefore(one.start());
    }

    /** The planned starts for the kind of visit that lie nearest, in order. */
    private static String starts(List<PlannedStart> starts, VisitType type, LocalTime at) {
        String nearest = starts.stream()
                .filter(s -> s.takes(type.id()) && !s.at().equals(at))
                .map(PlannedStart::at)
                .distinct()
                .sorted(java.util.Comparator.comparing(
                        s -> java.time.Duration.between(at, s).abs()))
                .limit(SUGGESTIONS)
                .sorted()
                .map(TIME::format)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? "none" : nearest;
    }
}
