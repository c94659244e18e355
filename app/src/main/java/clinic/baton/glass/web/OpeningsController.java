package clinic.baton.glass.web;

import clinic.baton.access.Names;
import clinic.baton.audit.ReadLog;
import clinic.baton.glass.Glass;
import clinic.baton.glass.Opening;
import clinic.baton.glass.Opening.Review;
import clinic.baton.glass.ReviewOpening;
import clinic.baton.glass.Verdict;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who opened restricted records, why, and what came of looking at it. */
@Controller
@RequestMapping("/p/{practice}/restricted")
public class OpeningsController {
    private static final int SHOWN = 200;

    private final Act act;
    private final Glass glass;
    private final Patients patients;
    private final Names names;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    OpeningsController(
            Act act,
            Glass glass,
            Patients patients,
            Names names,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.glass = glass;
        this.patients = patients;
        this.names = names;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    /**
     * An opening on the page.
     *
     * @param id its id
     * @param when when it was opened, and until when
     * @param who who opened it
     * @param name the patient; null for one who isn't known any more
     * @param page the patient's page
     * @param reason why
     * @param review what a manager thought; blank while nobody has looked
     * @param note what they added
     * @param own whether the viewer opened it
     */
    public record Row(
            UUID id,
            String when,
            String who,
            @Nullable PatientName name,
            String page,
            String reason,
            String review,
            String note,
            boolean own) {}

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        return shown(caller, request, "");
    }

    @PostMapping("/{opening}")
    Object review(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID opening,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String note) {
        var command = new ReviewOpening(
                opening, verdict.equals("justified") ? Verdict.JUSTIFIED : Verdict.NOT_JUSTIFIED, note);
        return switch (act.run(caller, key, command)) {
            case Done<Nothing> done -> "redirect:/p/" + caller.practice() + "/restricted";
            case Refused<Nothing>(var reasons) ->
                shown(caller, request, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    private Html shown(Caller caller, HttpServletRequest request, String said) {
        if (!caller.may(Permission.AUDIT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<Opening> openings = glass.openings(caller.practice(), SHOWN);
        readings.opened(
                caller,
                "restricted",
                openings.stream().map(Opening::patient).distinct().toList());
        List<Row> rows = rows(caller, openings);
        Object[] model = {
            "shell",
            shells.still("Restricted records opened", caller, request),
            "waiting",
            rows.stream().filter(row -> row.review().isEmpty()).toList(),
            "reviewed",
            rows.stream().filter(row -> !row.review().isEmpty()).toList(),
            "said",
            said
        };
        return said.isEmpty() ? Html.of("glass/openings", model) : Html.refused("glass/openings", model);
    }

    private List<Row> rows(Caller caller, List<Opening> openings) {
        Map<UUID, String> people = names.of(openings.stream()
                .flatMap(o -> Stream.of(
                        Optional.of(o.person()), Optional.ofNullable(o.review()).map(Review::by)))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, PatientName> named = patients.named(
                caller.practice(), openings.stream().map(Opening::patient).collect(Collectors.toSet()));
        ZoneId zone = clocks.of(caller.practice()).zone();
        return openings.stream()
                .map(o -> row(caller, o, people, named.get(o.patient()), zone))
                .toList();
    }

    private static Row row(
            Caller caller, Opening opening, Map<UUID, String> people, @Nullable PatientName name, ZoneId zone) {
        var at = DateTimeFormatter.ofPattern("EEE d MMM, H:mm", Locale.ENGLISH).withZone(zone);
        var time = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH).withZone(zone);
        Review review = opening.review();
        return new Row(
                opening.id(),
                at.format(opening.openedAt()) + "\u2013" + time.format(opening.until()),
                people.getOrDefault(opening.person(), "somebody"),
                name,
                GlassDoor.page(caller, opening.patient()),
                opening.reason(),
                review == null ? "" : judged(review, people) + ", " + at.format(review.at()),
                review == null ? "" : review.note(),
                opening.person().equals(caller.id()));
    }

    private static String judged(Review review, Map<UUID, String> people) {
        String by = review.by() == null ? "somebody" : people.getOrDefault(review.by(), "somebody");
        return "found " + review.verdict().words() + " by " + by;
    }
}
