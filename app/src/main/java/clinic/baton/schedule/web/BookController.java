package clinic.baton.schedule.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.FreeTimes;
import clinic.baton.schedule.Overbook;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Books visits: find the patient, choose what and when. */
@Controller
class BookController {
    private static final int FOUND = 8;
    private static final int FREE = 6;
    private static final int DAYS = 14;

    private final Act act;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Patients patients;
    private final FindPatients finding;
    private final FreeTimes free;
    private final Sentences sentences;
    private final Shells shells;

    BookController(
            Act act,
            Clinics clinics,
            Clocks clocks,
            Patients patients,
            FindPatients finding,
            FreeTimes free,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.clinics = clinics;
        this.clocks = clocks;
        this.patients = patients;
        this.finding = finding;
        this.free = free;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/appointments/new")
    Html form(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> given) {
        if (!caller.may(Permission.BOOK)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Clinic clinic = clinics.of(caller.practice());
        BookingForm form =
                BookingForm.opened(given, clinic, clocks.of(caller.practice()).local());
        return page(caller, request, clinic, form, false);
    }

    @PostMapping("/p/{practice}/appointments")
    Object book(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        Clinic clinic = clinics.of(caller.practice());
        BookingForm form = BookingForm.typed(typed);
        UUID patient = form.id("patient");
        UUID type = form.id("visitType");
        Optional<Site> site = form.site(clinic);
        if (patient == null || type == null || site.isEmpty()) {
            return page(caller, request, clinic, form, true);
        }
        Outcome<Booked> outcome = switch (form.start(clinic)) {
            case Refused<Instant>(var reasons) -> Outcome.refused(reasons);
            case Done<Instant>(Instant at) ->
                act.run(caller, key, command(form, patient, type, site.get().id(), at));
        };
        return switch (outcome) {
            case Done<Booked>(Booked booked) -> {
                Toasts.undoable(
                        redirect,
                        Phrase.of("Booked for " + Words.time(booked.time().start(), clinic.zone()) + "."),
                        "/p/" + caller.practice(),
                        key,
                        booked.appointment());
                yield "redirect:/p/" + caller.practice() + "/schedule?date="
                        + booked.time().start().atZone(clinic.zone()).toLocalDate();
            }
            case Refused<Booked>(var reasons) -> page(caller, request, clinic, form.refused(reasons, sentences), true);
        };
    }

    /** A booking; beside others, where a reason was given. */
    private static Command<Booked> command(BookingForm form, UUID patient, UUID type, UUID site, Instant at) {
        UUID provider = form.id("provider");
        return form.value("reason").isBlank() || provider == null
                ? new Book(
                        patient,
                        provider,
                        type,
                        site,
                        at,
                        form.minutes(),
                        form.id("room"),
                        form.id("hold"),
                        form.comment())
                : new Overbook(
                        patient,
                        provider,
                        type,
                        site,
                        at,
                        form.minutes(),
                        form.id("room"),
                        form.comment(),
                        form.value("reason"));
    }

    private Html page(Caller caller, HttpServletRequest request, Clinic clinic, BookingForm form, boolean refused) {
        UUID patient = form.id("patient");
        PatientName name = patient == null
                ? null
                : patients.named(caller.practice(), patient).orElse(null);
        List<PatientName> found = name != null
                ? List.of()
                : finding.find(
                        caller.practice(), form.value("q"), clinic.details().region(), FOUND);
        Object[] model = {
            "shell",
            shells.still("Book a visit", caller, request),
            "form",
            new BookingPage(
                    form.booking(clinic, caller.may(Permission.OVERBOOK)), form.whole(), form.value("q"), keep(form)),
            "name",
            name,
            "found",
            found,
            "free",
            name == null ? List.of() : free(caller, clinic, form)
        };
        return refused ? Html.refused("schedule/book", model) : Html.of("schedule/book", model);
    }

    private List<BookingPage.Offer> free(Caller caller, Clinic clinic, BookingForm form) {
        UUID type = form.id("visitType");
        if (type == null || clinic.visitType(type).isEmpty()) {
            return List.of();
        }
        List<FreeTime> times = free.next(
                caller.practice(), clocks.of(caller.practice()).today(), DAYS, form.id("provider"), type, null, FREE);
        return times.stream()
                .map(time -> BookingPage.Offer.of(time, clinic, form))
                .toList();
    }

    private static Map<String, String> keep(BookingForm form) {
        return Map.of(
                "column", form.value("provider"),
                "date", form.value("date"),
                "time", form.value("time"),
                "hold", form.value("hold"));
    }
}
