package clinic.baton.portal.web;

import clinic.baton.access.Link;
import clinic.baton.access.LinkPurpose;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.reminders.ConfirmVisit;
import clinic.baton.reminders.Reminders;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.Move;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A patient's page of one visit: confirm it, call it off, choose another time. Looking changes nothing. */
@Controller
@RequestMapping("/l/visit/{token}")
class VisitLinkController {
    private final LinkPages pages;
    private final Act act;
    private final Agenda agenda;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Reminders reminders;
    private final OtherTimes others;
    private final Todays todays;

    VisitLinkController(
            LinkPages pages,
            Act act,
            Agenda agenda,
            Clinics clinics,
            Clocks clocks,
            Reminders reminders,
            OtherTimes others,
            Todays todays) {
        this.pages = pages;
        this.act = act;
        this.agenda = agenda;
        this.clinics = clinics;
        this.clocks = clocks;
        this.reminders = reminders;
        this.others = others;
        this.todays = todays;
    }

    @GetMapping
    Object show(HttpServletRequest request, @PathVariable String token) {
        return pages.page(LinkPurpose.VISIT, token, request, link -> visit(request, token, link, ""));
    }

    @PostMapping("/birth-date")
    Object prove(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam Map<String, String> typed) {
        return pages.prove(LinkPurpose.VISIT, token, typed, request, response);
    }

    @PostMapping("/confirm")
    Object confirm(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam UUID key,
            @RequestParam Instant starts) {
        return pages.page(
                LinkPurpose.VISIT,
                token,
                request,
                link -> done(request, token, link, key, new ConfirmVisit(link.subject(), starts), "visit.changed"));
    }

    @PostMapping("/cancel")
    Object cancel(
            HttpServletRequest request, @PathVariable String token, @RequestParam UUID key, @RequestParam int version) {
        return pages.page(
                LinkPurpose.VISIT,
                token,
                request,
                link -> done(
                        request,
                        token,
                        link,
                        key,
                        new Cancel(link.subject(), version, "Called off by the patient, by link"),
                        "visit.changed"));
    }

    @GetMapping("/times")
    Object times(HttpServletRequest request, @PathVariable String token) {
        return pages.page(LinkPurpose.VISIT, token, request, link -> times(request, token, link, ""));
    }

    @PostMapping("/move")
    Object move(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Instant starts,
            @RequestParam(required = false) Optional<UUID> with) {
        return pages.page(LinkPurpose.VISIT, token, request, link -> {
            Appointment before = found(link);
            Optional<FreeTime> chosen = others.find(link.practice(), before, starts, with);
            if (chosen.isEmpty() || !others.mayChoose(link.practice(), before)) {
                return times(request, token, link, "times.gone");
            }
            FreeTime time = chosen.get();
            Command<?> command = before.status().ahead()
                    ? new Move(before.id(), version, time.practitioner(), starts, null, null)
                    : again(before, time);
            return switch (act.run(LinkPages.acting(link), key, command)) {
                case Outcome.Refused<?> refused -> times(request, token, link, "times.gone");
                case Outcome.Done<?> done when before.status().ahead() -> "redirect:" + LinkPurpose.VISIT.path(token);
                case Outcome.Done<?> done -> booked(request, token, link, time);
            };
        });
    }

    private static Book again(Appointment before, FreeTime time) {
        return new Book(
                before.patient(),
                time.practitioner(),
                before.visitType(),
                time.site(),
                time.time().start(),
                null,
                null,
                null,
                "Booked by the patient, by link");
    }

    private Object done(
            HttpServletRequest request, String token, Link link, UUID key, Command<?> command, String otherwise) {
        return switch (act.run(LinkPages.acting(link), key, command)) {
            case Outcome.Done<?> done -> "redirect:" + LinkPurpose.VISIT.path(token);
            case Outcome.Refused<?> refused -> visit(request, token, link, otherwise);
        };
    }

    private Html visit(HttpServletRequest request, String token, Link link, String problem) {
        Appointment visit = found(link);
        Clinic clinic = clinics.of(link.practice());
        PortalPage page = pages.around(link, token, request, false);
        boolean over = !todays.mayArrive(link)
                && !visit.time().start().isAfter(clocks.of(link.practice()).now());
        Object[] model = {
            "page",
            page,
            "visit",
            VisitView.of(visit, clinic, page.words(), over),
            "confirmed",
            reminders.confirmed(link.practice(), visit.id()).isPresent(),
            "mayChoose",
            others.mayChoose(link.practice(), visit),
            "problem",
            problem,
            "today",
            todays.mayArrive(link) || todays.here(link).isPresent()
        };
        return problem.isEmpty() ? Html.of("portal/visit", model) : Html.refused("portal/visit", model);
    }

    private Html times(HttpServletRequest request, String token, Link link, String problem) {
        Appointment visit = found(link);
        PortalPage page = pages.around(link, token, request, false);
        Object[] model = {
            "page",
            page,
            "version",
            visit.version(),
            "days",
            others.mayChoose(link.practice(), visit) ? others.days(link.practice(), visit, page.words()) : List.of(),
            "problem",
            problem
        };
        return problem.isEmpty() ? Html.of("portal/times", model) : Html.refused("portal/times", model);
    }

    private Html booked(HttpServletRequest request, String token, Link link, FreeTime time) {
        PortalPage page = pages.around(link, token, request, false);
        var zone = clinics.of(link.practice()).site(time.site()).orElseThrow().zone();
        return Html.of(
                "portal/said",
                "page",
                page,
                "title",
                page.words().say("booked.title"),
                "lines",
                List.of(page.words()
                        .say(
                                "booked.line",
                                page.words().day(time.time().start(), zone),
                                page.words().time(time.time().start(), zone))));
    }

    private Appointment found(Link link) {
        return agenda.appointment(link.practice(), link.subject())
                .filter(a -> a.patient().equals(link.patient()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
