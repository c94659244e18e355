package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.forecast.Outlook;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.Session;
import clinic.baton.web.Axis;
import clinic.baton.web.DayBlock;
import clinic.baton.web.Gauge;
import clinic.baton.web.Hue;
import clinic.baton.web.Phrase;
import clinic.baton.web.Span;
import clinic.baton.web.StripLane;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each provider's day on one line. */
record DeskStrips(Day day, Instant now, DeskTimes times, Outlook outlook) {
    private static final int LONGEST = 288;

    List<StripLane> lanes() {
        Axis axis = axis();
        return day.clinic().providers().stream()
                .filter(this::works)
                .map(provider -> new StripLane(
                        provider.id().toString(),
                        provider.shortName(),
                        note(provider.id()),
                        axis,
                        blocks(provider.id(), axis),
                        null,
                        gauge(provider.id())))
                .toList();
    }

    /** From the first full hour of anything planned to the last. */
    Axis axis() {
        List<TimeRange> planned = planned().toList();
        Instant first = planned.stream()
                .map(TimeRange::start)
                .min(Comparator.naturalOrder())
                .orElse(now);
        Instant last = planned.stream()
                .map(TimeRange::end)
                .max(Comparator.naturalOrder())
                .orElse(now.plus(Duration.ofHours(1)));
        var zone = times.zone();
        Instant starts = first.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        Instant ends = last.minusNanos(1)
                .atZone(zone)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1)
                .toInstant();
        int steps = Math.clamp(Duration.between(starts, ends).dividedBy(Span.STEP), 12, LONGEST);
        return new Axis(starts, steps, zone, now.truncatedTo(ChronoUnit.MINUTES));
    }

    private Stream<TimeRange> planned() {
        return Stream.concat(
                day.agenda().sessions().stream().filter(s -> !s.cancelled()).map(Session::time),
                day.agenda().standing().stream().map(Appointment::time));
    }

    private boolean works(Practitioner provider) {
        return day.agenda().sessions().stream().anyMatch(s -> s.practitioner().equals(provider.id()))
                || day.agenda().standing().stream().anyMatch(a -> provider.id().equals(a.practitioner()));
    }

    /** How tight the rest of the day is. */
    @Nullable
    Gauge gauge(UUID provider) {
        return outlook.end(provider)
                .filter(end -> end.planned().isAfter(now))
                .map(end -> Gauge.ofChance(end.chanceOnTime(), times.time(end.planned())))
                .orElse(null);
    }

    String note(UUID provider) {
        List<Session> sessions = day.agenda().sessions().stream()
                .filter(s -> s.practitioner().equals(provider))
                .toList();
        if (!sessions.isEmpty() && sessions.stream().allMatch(Session::cancelled)) {
            return "not here today";
        }
        int late = sessions.stream().mapToInt(Session::lateMinutes).max().orElse(0);
        if (late > 0) {
            return late + " late";
        }
        return day.here().stream()
                .filter(v -> v.stage() == Stage.WITH_PROVIDER
                        && provider.equals(v.purpose().practitioner()))
                .findFirst()
                .map(this::with)
                .orElse("free");
    }

    private String with(Encounter visit) {
        long minutes = Math.max(0, visit.inStage(now).toMinutes());
        long planned = day.type(visit).map(t -> t.length().toMinutes()).orElse(minutes);
        return minutes > planned ? (minutes - planned) + " over" : "in a visit";
    }

    private List<DayBlock> blocks(UUID provider, Axis axis) {
        List<DayBlock> blocks = new ArrayList<>();
        day.agenda().holds().stream()
                .filter(h -> h.practitioner().equals(provider) && on(axis, h.time()))
                .map(h -> hold(h, axis))
                .forEach(blocks::add);
        day.agenda().standing().stream()
                .filter(a -> provider.equals(a.practitioner()) && on(axis, a.time()))
                .map(a -> visit(a, axis))
                .forEach(blocks::add);
        return blocks;
    }

    private DayBlock visit(Appointment visit, Axis axis) {
        Optional<VisitType> type = day.clinic().visitType(visit.visitType());
        return block(
                visit.id(),
                kind(visit),
                visit.time(),
                Phrase.of(day.name(visit.patient())),
                type.map(DeskStrips::hue).orElse(Hue.INK),
                axis);
    }

    private DayBlock hold(Hold hold, Axis axis) {
        return block(hold.id(), DayBlock.Kind.HOLD, hold.time(), Phrase.of("held"), Hue.INK, axis);
    }

    private DayBlock block(UUID id, DayBlock.Kind kind, TimeRange time, Phrase title, Hue hue, Axis axis) {
        return new DayBlock(
                id.toString(),
                kind,
                axis.span(time.start(), time.end()),
                0,
                1,
                title,
                Phrase.of(""),
                hue,
                List.of(),
                "",
                0,
                times.range(time));
    }

    private static boolean on(Axis axis, TimeRange time) {
        return time.start().isBefore(axis.starts().plus(Span.STEP.multipliedBy(axis.steps())))
                && time.end().isAfter(axis.starts());
    }

    private static DayBlock.Kind kind(Appointment visit) {
        return switch (visit.status()) {
            case PROPOSED, PENDING, BOOKED -> DayBlock.Kind.APPOINTMENT;
            case ARRIVED -> DayBlock.Kind.BEGUN;
            case FULFILLED, CANCELLED, NOSHOW, ENTERED_IN_ERROR -> DayBlock.Kind.DONE;
        };
    }

    private static Hue hue(VisitType type) {
        return switch (type.family()) {
            case PHYSICAL -> Hue.BLUE;
            case FOLLOW_UP -> Hue.TEAL;
            case PROCEDURE -> Hue.VIOLET;
            case ACUTE -> Hue.AMBER;
            case LAB -> Hue.MOSS;
            case OTHER -> Hue.INK;
        };
    }
}
