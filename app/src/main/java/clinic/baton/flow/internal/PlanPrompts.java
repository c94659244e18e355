package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.LateRules;
import clinic.baton.flow.Limits;
import clinic.baton.flow.Stage;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where the day departs from its plan. */
final class PlanPrompts {
    private static final Duration SOON = Duration.ofMinutes(60);

    private PlanPrompts() {}

    static List<Prompt> of(Asking asking) {
        List<Prompt> prompts = new ArrayList<>();
        for (Appointment appointment : asking.day().expected()) {
            late(asking, appointment).ifPresent(prompts::add);
            noRoom(asking, appointment).ifPresent(prompts::add);
        }
        for (Encounter visit : asking.day().here()) {
            overrun(asking, visit).ifPresent(prompts::add);
        }
        return prompts;
    }

    /** First the desk rings; once they count as not having come, saying so is the next thing. */
    private static Optional<Prompt> late(Asking asking, Appointment appointment) {
        Instant start = appointment.time().start();
        LateRules.Rule rule = asking.rule(appointment.practitioner());
        Instant from = start.plus(rule.grace());
        if (!asking.past(from)) {
            return Optional.empty();
        }
        String name = asking.day().name(appointment.patient()).full();
        Button ring = Button.panel("Ring", asking.buttons().root() + "/calls/new?patient=" + appointment.patient());
        Button noShow = asking.buttons().noShow(appointment);
        boolean gone = asking.past(start.plus(rule.gone()));
        Prompt.Draft prompt = Prompt.about(
                        "late-" + appointment.id(),
                        Tier.TODAY,
                        asking.who(appointment.patient()).and(" is " + asking.minutesSince(start) + " min late"))
                .because(asking.plan(asking.time(start), appointment.practitioner(), appointment.visitType()));
        Prompt.Draft told = rule.words().isBlank() ? prompt : prompt.because(rule.words());
        return Optional.of(told.or(asking.buttons().arrive(appointment, name))
                .or(gone ? ring : noShow)
                .at(Station.PHONES)
                .settledBy(Urgency.due(from.plus(rule.grace()), 2).people(0, 1), gone ? noShow : ring));
    }

    /** A visit that needs a room of a particular kind has none kept for it. */
    private static Optional<Prompt> noRoom(Asking asking, Appointment appointment) {
        RoomKind kind = asking.day()
                .clinic()
                .visitType(appointment.visitType())
                .map(VisitType::roomKind)
                .orElse(null);
        Instant start = appointment.time().start();
        if (kind == null
                || kind == RoomKind.EXAM
                || appointment.room() != null
                || !asking.past(start.minus(Limits.ROOM_AHEAD))) {
            return Optional.empty();
        }
        return Optional.of(Prompt.about(
                        "noroom-" + appointment.id(),
                        Tier.PREPARATION,
                        Phrase.of("No " + kind.name().toLowerCase(Locale.ROOT) + " room for ")
                                .and(asking.day().name(appointment.patient()))
                                .and(" at " + asking.time(start)))
                .because(asking.plan(asking.time(start), appointment.practitioner(), appointment.visitType()))
                .because("none is kept for it")
                .settledBy(
                        Urgency.due(start, 2).people(0, 1),
                        Button.post("Find a room", asking.buttons().root() + "/visits/find-room")
                                .with("appointment", appointment.id())
                                .with("version", appointment.version())));
    }

    /** Again each quarter of an hour, since those who wait for the provider grow more. */
    private static Optional<Prompt> overrun(Asking asking, Encounter visit) {
        UUID provider = visit.purpose().practitioner();
        Optional<VisitType> type = asking.day().type(visit);
        if (visit.stage() != Stage.WITH_PROVIDER || provider == null || type.isEmpty()) {
            return Optional.empty();
        }
        Instant planned = visit.stay().since().plus(type.get().length());
        Instant from = planned.plus(Limits.OVERRUN);
        if (!asking.past(from)) {
            return Optional.empty();
        }
        long over = asking.minutesSince(planned);
        int here = (int) asking.day().here().stream()
                .filter(v -> !v.id().equals(visit.id())
                        && provider.equals(v.purpose().practitioner()))
                .filter(v -> v.seenAt() == null)
                .count();
        int coming = (int) asking.day().expected().stream()
                .filter(a -> provider.equals(a.practitioner()))
                .filter(a -> a.time().start().isBefore(asking.now().plus(SOON)))
                .count();
        String key = "over-" + visit.id() + "-" + visit.stay().passage() + "-" + over / 15;
        String who = asking.day().provider(provider).orElse("The provider");
        return Optional.of(Prompt.about(
                        key,
                        Asking.tier(here),
                        Phrase.of(who + " is " + over + " min over with ")
                                .and(asking.day().name(visit.patient())))
                .because(here + " waiting here, " + coming + " coming within the hour")
                .or(asking.buttons().open(visit, "More"))
                .settledBy(
                        Urgency.due(from.plus(Limits.GRACE), 1).people(here, coming),
                        asking.buttons().done(key, "Told " + who)));
    }
}
