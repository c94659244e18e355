package clinic.baton.templates.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import clinic.baton.templates.PublishTemplate;
import clinic.baton.templates.Template;
import clinic.baton.templates.Templates;
import clinic.baton.web.Field;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What publishing a template would do, and publishing it. */
@Controller
public class PublishController {
    private static final int USUAL_DAYS = 7 * 26;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, H:mm", Locale.ENGLISH);

    private final TemplateDesk desk;
    private final Templates templates;
    private final Patients patients;
    private final Clocks clocks;
    private final ReadLog readings;

    PublishController(TemplateDesk desk, Templates templates, Patients patients, Clocks clocks, ReadLog readings) {
        this.desk = desk;
        this.templates = templates;
        this.patients = patients;
        this.clocks = clocks;
        this.readings = readings;
    }

    /**
     * A visit that would lie outside every session.
     *
     * @param name whose
     * @param when its time
     * @param what what for
     * @param refit where openings for it are found
     */
    public record Stranded(@Nullable PatientName name, String when, String what, String refit) {}

    @GetMapping("/p/{practice}/templates/{id}/publish")
    Html foresee(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        Template template = desk.template(caller, id);
        Clinic clinic = desk.clinic(caller);
        LocalDate first = date(from, first(caller, template));
        LocalDate last = date(until, last(template, first));
        boolean backward = last.isBefore(first) || last.isAfter(first.plusDays(400));
        Templates.Foreseen foreseen =
                templates.foresee(caller.practice(), template.details(), first, backward ? first : last);
        List<Appointment> stranded = foreseen.laid().stranded();
        List<UUID> who = stranded.stream().map(Appointment::patient).distinct().toList();
        readings.opened(caller, "stranded", who);
        Map<UUID, PatientName> names = patients.named(caller.practice(), who);
        Typed typed = Typed.of(Map.of("from", first.toString(), "until", last.toString()));
        return desk.page(
                "templates/publish",
                "Publish " + template.details().name(),
                caller,
                request,
                false,
                "template",
                template,
                "address",
                TemplateDesk.root(caller) + "/" + id,
                "fields",
                List.of(typed.field(Field.Kind.DAY, "from", "From"), typed.field(Field.Kind.DAY, "until", "Until")),
                "foreseen",
                foreseen,
                "dates",
                Says.dates(first, last),
                "byHand",
                foreseen.laid().byHand().stream().map(Says::date).toList(),
                "stranded",
                stranded.stream()
                        .map(a -> stranded(clinic, a, names.get(a.patient()), "/p/" + caller.practice()))
                        .toList());
    }

    private static Stranded stranded(Clinic clinic, Appointment visit, @Nullable PatientName name, String root) {
        ZoneId zone = clinic.zone();
        return new Stranded(
                name,
                MOMENT.format(visit.time().start().atZone(zone)),
                clinic.visitType(visit.visitType()).map(v -> v.name()).orElse("visit"),
                root + "/openings?patient=" + visit.patient() + "&visitType=" + visit.visitType()
                        + (visit.practitioner() == null ? "" : "&provider=" + visit.practitioner()) + "&from="
                        + visit.time().start().atZone(zone).toLocalDate());
    }

    @PostMapping("/p/{practice}/templates/{id}/publish")
    String publish(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            RedirectAttributes redirect) {
        Template template = desk.template(caller, id);
        LocalDate first = date(from, first(caller, template));
        LocalDate last = date(until, last(template, first));
        String back = TemplateDesk.root(caller) + "/" + id;
        switch (desk.run(caller, key, new PublishTemplate(id, version, first, last))) {
            case Done<PublishTemplate.Published>(var done) -> {
                Toasts.tell(redirect, Phrase.of(told(done)));
                back += done.stranded().isEmpty() ? "" : "/publish?from=" + first + "&until=" + last;
            }
            case Refused<PublishTemplate.Published>(var reasons) -> {
                Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
                back += "/publish?from=" + first + "&until=" + last;
            }
        }
        return "redirect:" + back;
    }

    private static String told(PublishTemplate.Published done) {
        int stranded = done.stranded().size();
        return "Published: " + done.sessions() + " sessions, " + done.holds() + " holds."
                + (stranded == 0
                        ? ""
                        : " " + stranded + (stranded == 1 ? " visit lies" : " visits lie")
                                + " outside them and still stand: find each another time below.");
    }

    private LocalDate first(Caller caller, Template template) {
        LocalDate today = clocks.of(caller.practice()).today();
        LocalDate from = template.details().from();
        return from.isBefore(today) ? today : from;
    }

    private static LocalDate last(Template template, LocalDate first) {
        LocalDate until = template.details().until();
        LocalDate usual = first.plusDays(USUAL_DAYS);
        return until == null || until.isAfter(usual) ? usual : until;
    }

    private static LocalDate date(String typed, LocalDate otherwise) {
        try {
            return typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }
}
