package clinic.baton.interop.web;

import clinic.baton.interop.internal.intake.Reviews;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts incoming patients beside those of the same name and birth date, for a person to say whether they are one. */
@Controller
public class ReviewController {
    private final Reviews reviews;
    private final PatientCharts charts;
    private final Sentences sentences;
    private final Shells shells;

    ReviewController(Reviews reviews, PatientCharts charts, Sentences sentences, Shells shells) {
        this.reviews = reviews;
        this.charts = charts;
        this.sentences = sentences;
        this.shells = shells;
    }

    /** Somebody to compare. */
    public record Side(
            String id, PatientName name, String born, String sex, String reach, String address, String numbers) {}

    /** An incoming patient with those they may be. */
    public record Pair(UUID id, String origin, Side incoming, List<Side> here) {}

    @GetMapping("/p/{practice}/import/review")
    Html list(Caller caller, HttpServletRequest request) {
        Allowed.toImport(caller);
        return Html.of("interop/review", model(caller, request, List.of()));
    }

    @PostMapping("/p/{practice}/import/review/{review}")
    Object settle(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID review,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String patient,
            RedirectAttributes redirect) {
        Allowed.toImport(caller);
        Reviews.Open open = reviews.find(caller.practice(), review).orElseThrow(Allowed::notFound);
        Outcome<Nothing> outcome = patient.isEmpty()
                ? reviews.another(caller, key, open)
                : reviews.same(caller, key, open, UUID.fromString(patient));
        return switch (outcome) {
            case Done<Nothing> done -> {
                Toasts.tell(redirect, Phrase.of("Settled. Import the file again to bring in what waits for it."));
                yield "redirect:" + Allowed.root(caller) + "/review";
            }
            case Refused<Nothing>(var reasons) ->
                Html.refused("interop/review", model(caller, request, sentences.of(reasons, Locale.ENGLISH)));
        };
    }

    private Object[] model(Caller caller, HttpServletRequest request, List<String> wrong) {
        List<Pair> pairs = reviews.open(caller.practice()).stream()
                .map(open -> pair(caller, open))
                .toList();
        return new Object[] {
            "shell",
            shells.still("Import: review", caller, request),
            "pairs",
            pairs,
            "wrong",
            wrong,
            "root",
            Allowed.root(caller)
        };
    }

    private Pair pair(Caller caller, Reviews.Open open) {
        var incoming = open.incoming();
        Side there = new Side(
                "",
                PatientName.of(incoming.name().given(), incoming.name().family()),
                String.valueOf(incoming.birthDate()),
                incoming.sex(),
                incoming.contacts().stream().map(one -> one.value()).collect(Collectors.joining(", ")),
                String.join(", ", incoming.address().lines()),
                incoming.keys().identifiers().stream().map(Object::toString).collect(Collectors.joining(", ")));
        List<Side> here = open.candidates().stream()
                .flatMap(id -> charts.of(caller.practice(), id).stream())
                .map(ReviewController::side)
                .toList();
        return new Pair(open.id(), incoming.origin().toString(), there, here);
    }

    private static Side side(Patient patient) {
        return new Side(
                patient.id().toString(),
                PatientName.of(patient.details().given(), patient.details().family()),
                String.valueOf(patient.details().birthDate()),
                patient.details().sex().name().toLowerCase(Locale.ROOT),
                patient.contacts().stream().map(Contact::value).collect(Collectors.joining(", ")),
                Optional.ofNullable(patient.details().address()).orElse("").replace("\n", ", "),
                patient.identifiers().stream()
                        .map(one -> one.system() + "|" + one.value())
                        .collect(Collectors.joining(", ")));
    }
}
