package clinic.baton.promises.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.VisitButtons;
import clinic.baton.forecast.WaitLine;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientPart;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import clinic.baton.web.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a patient's page: what of today is theirs, where it stands, what to do next, how long it takes and what was said. */
@Component
public class TodayPart implements PatientPart {
    private final Days days;
    private final WaitSaid waits;
    private final Clocks clocks;
    private final Templates templates;

    TodayPart(Days days, WaitSaid waits, Clocks clocks, Templates templates) {
        this.days = days;
        this.waits = waits;
        this.clocks = clocks;
        this.templates = templates;
    }

    /**
     * A visit of today.
     *
     * @param standing where it stands, in words
     * @param plan time, kind and provider
     * @param steps what can be done next
     * @param said the wait and what was said; null for who isn't here
     */
    public record Line(String standing, String plan, List<Button> steps, WaitSaid.@Nullable Said said) {}

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        if (!caller.may(Permission.SEE_DAY)) {
            return Optional.empty();
        }
        Day day = days.today(caller.practice());
        List<Line> lines = new ArrayList<>();
        day.visits().stream()
                .filter(visit -> visit.patient().equals(patient))
                .forEach(visit -> lines.add(here(caller, day, visit)));
        day.expected().stream()
                .filter(appointment -> appointment.patient().equals(patient))
                .forEach(appointment -> lines.add(expected(caller, day, appointment)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(templates.part("promises/today", "lines", lines));
    }

    private Line here(Caller caller, Day day, Encounter visit) {
        VisitButtons buttons = new VisitButtons("/p/" + caller.practice());
        List<Button> steps = caller.may(Permission.CONDUCT) && visit.here()
                ? buttons.next(day, visit, clocks.of(caller.practice()).now())
                : List.of(buttons.open(visit, "The visit").quiet());
        String room = visit.room() == null ? "" : ", " + day.roomName(visit.room());
        String since =
                " since " + WaitLine.at(visit.stay().since(), day.clinic().zone());
        var planned = visit.purpose().planned();
        String when = planned == null
                ? "walk-in"
                : WaitLine.at(planned.start(), day.clinic().zone());
        String type = day.type(visit).map(VisitType::name).orElse("");
        String with = day.provider(visit.purpose().practitioner()).orElse("");
        return new Line(visit.stage().words() + room + since, words(when, type, with), steps, waits.of(caller, visit));
    }

    private static Line expected(Caller caller, Day day, Appointment appointment) {
        VisitButtons buttons = new VisitButtons("/p/" + caller.practice());
        List<Button> steps = caller.may(Permission.CONDUCT)
                ? List.of(buttons.arrive(
                        appointment, day.name(appointment.patient()).full()))
                : List.of();
        String when = WaitLine.at(appointment.time().start(), day.clinic().zone());
        String type = day.clinic()
                .visitType(appointment.visitType())
                .map(VisitType::name)
                .orElse("");
        String with = day.provider(appointment.practitioner()).orElse("");
        return new Line("Not here yet", words(when, type, with), steps, null);
    }

    private static String words(String... parts) {
        return String.join(
                " · ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }
}
