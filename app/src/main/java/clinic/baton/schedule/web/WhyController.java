package clinic.baton.schedule.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.FindOpenings;
import clinic.baton.schedule.FindOpenings.Pointed;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.WhyNot;
import clinic.baton.web.Button;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Why not then? For any time that somebody points at. */
@Controller
class WhyController {
    private final FindOpenings finding;
    private final Patients patients;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Sentences sentences;
    private final Shells shells;

    WhyController(
            FindOpenings finding,
            Patients patients,
            Clinics clinics,
            Clocks clocks,
            Sentences sentences,
            Shells shells) {
        this.finding = finding;
        this.patients = patients;
        this.clinics = clinics;
        this.clocks = clocks;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/openings/why")
    Html why(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> given) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Clinic clinic = clinics.of(caller.practice());
        BookingForm form =
                BookingForm.opened(given, clinic, clocks.of(caller.practice()).local());
        UUID patient = form.id("patient");
        PatientName name = patient == null
                ? null
                : patients.named(caller.practice(), patient).orElse(null);
        boolean asked = given.containsKey("start") || given.containsKey("time");
        WhyPage page = asked
                ? answer(caller, clinic, form)
                : new WhyPage(fields(form, clinic), false, false, List.of(), List.of());
        Object[] model = {"shell", shells.still("Why not?", caller, request), "name", name, "page", page};
        return Html.of("schedule/why", model);
    }

    private WhyPage answer(Caller caller, Clinic clinic, BookingForm form) {
        UUID type = form.id("visitType");
        Optional<Site> site = form.site(clinic);
        if (type == null || site.isEmpty()) {
            return new WhyPage(fields(form, clinic), false, false, List.of(), List.of());
        }
        return switch (form.start(clinic)) {
            case Outcome.Refused<Instant>(var reasons) ->
                new WhyPage(fields(form, clinic), true, false, sentences(reasons), List.of());
            case Outcome.Done<Instant>(Instant at) -> {
                var pointed = new Pointed(
                        form.id("patient"),
                        form.id("provider"),
                        type,
                        site.get().id(),
                        at);
                WhyNot why = finding.why(caller.practice(), pointed);
                yield new WhyPage(
                        fields(form, clinic),
                        true,
                        why.free(),
                        sentences(why.reasons()),
                        steps(caller, clinic, form, at, why));
            }
        };
    }

    private List<String> sentences(List<Refusal> reasons) {
        return sentences.of(reasons, Locale.ENGLISH);
    }

    private static List<Button> steps(Caller caller, Clinic clinic, BookingForm form, Instant at, WhyNot why) {
        List<Button> steps = new ArrayList<>();
        if (!caller.may(Permission.BOOK)) {
            return steps;
        }
        if (why.free()) {
            steps.add(Button.panel("Book it", book(caller, form, form.id("provider"), at, ""))
                    .primary());
            return steps;
        }
        for (FreeTime near : why.near()) {
            ZoneId zone = OpeningsPage.zone(clinic, near);
            steps.add(Button.panel(
                    Words.time(near.time().start(), zone) + " " + OpeningsPage.who(near, clinic),
                    book(caller, form, near.practitioner(), near.time().start(), "")));
        }
        if (why.overbookable() && caller.may(Permission.OVERBOOK)) {
            steps.add(Button.panel("Book beside others…", book(caller, form, form.id("provider"), at, "&reason="))
                    .quiet());
        }
        steps.add(Button.panel("Find an opening", "/p/" + caller.practice() + "/openings?" + kept(form))
                .quiet());
        return steps;
    }

    private static String book(Caller caller, BookingForm form, @Nullable UUID provider, Instant at, String more) {
        return "/p/" + caller.practice() + "/appointments/new?" + kept(form) + "&column="
                + (provider == null ? "" : provider) + "&start=" + at + more;
    }

    private static String kept(BookingForm form) {
        String patient = form.value("patient");
        return "visitType=" + form.value("visitType") + (patient.isBlank() ? "" : "&patient=" + patient);
    }

    private static List<Field> fields(BookingForm form, Clinic clinic) {
        Map<String, String> values = new HashMap<>(form.typed());
        return List.of(
                Field.choice("provider", "With", values.getOrDefault("provider", ""), OpeningForm.providers(clinic))
                        .optional(),
                Field.choice(
                        "visitType", "Visit", values.getOrDefault("visitType", ""), OpeningForm.visitTypes(clinic)),
                Field.of(Kind.DAY, "date", "Date", values.getOrDefault("date", "")),
                Field.of(Kind.TIME, "time", "Time", values.getOrDefault("time", "")));
    }
}
