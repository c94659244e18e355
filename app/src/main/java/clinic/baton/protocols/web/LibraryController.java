package clinic.baton.protocols.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.protocols.ApproveProtocol;
import clinic.baton.protocols.Edition;
import clinic.baton.protocols.Protocols;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The protocols of the practice: read by all, approved by who sets it up; and what was started. */
@Controller
@RequestMapping("/p/{practice}/protocols")
public class LibraryController {
    private static final int SHOWN = 30;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Act act;
    private final Protocols protocols;
    private final Clocks clocks;
    private final Sentences sentences;
    private final Shells shells;

    LibraryController(Act act, Protocols protocols, Clocks clocks, Sentences sentences, Shells shells) {
        this.act = act;
        this.protocols = protocols;
        this.clocks = clocks;
        this.sentences = sentences;
        this.shells = shells;
    }

    /**
     * A protocol in the list, or one that was started.
     *
     * @param title its title
     * @param address its page
     * @param words how it stands
     * @param look whether somebody should look at it
     */
    public record Line(String title, String address, String words, boolean look) {}

    @GetMapping
    Html list(Caller caller, HttpServletRequest request) {
        EmergencyController.may(caller);
        var clock = clocks.of(caller.practice());
        List<Line> started = protocols.recent(caller.practice(), SHOWN).stream()
                .filter(run -> Seeing.may(caller, run.protocol()))
                .map(run -> new Line(
                        run.protocol().title() + (run.drill() ? " (drill)" : ""),
                        EmergencyController.page(caller, run.id()),
                        WHEN.format(run.started().at().atZone(clock.zone())) + ", "
                                + (run.ending() == null
                                        ? "runs"
                                        : run.ending().how() == clinic.baton.protocols.Run.How.FALSE_ALARM
                                                ? "false alarm"
                                                : run.debrief() == null ? "no debrief yet" : "talked about"),
                        run.open()))
                .toList();
        return Html.of(
                "protocols/list",
                "shell",
                shells.still("Protocols", caller, request),
                "lines",
                protocols.all(caller.practice()).stream()
                        .map(e -> line(caller, e, clock.today()))
                        .toList(),
                "started",
                started);
    }

    @GetMapping("/{code}")
    Html one(Caller caller, HttpServletRequest request, @PathVariable String code) {
        EmergencyController.may(caller);
        Edition edition = found(caller, code);
        LocalDate review = edition.approval() == null
                ? clocks.of(caller.practice()).today().plusYears(1)
                : edition.approval().reviewOn();
        return page(caller, request, edition, edition.body(), review.toString(), "");
    }

    @PostMapping("/{code}")
    Object approve(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String review,
            RedirectAttributes redirect) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Edition edition = found(caller, code);
        return switch (act.run(caller, key, new ApproveProtocol(code, version, body, date(review)))) {
            case Outcome.Done<Nothing> done -> {
                Toasts.tell(
                        redirect, Phrase.of("Approved: " + edition.protocol().title()));
                yield "redirect:/p/" + caller.practice() + "/protocols";
            }
            case Outcome.Refused<Nothing>(var reasons) ->
                page(caller, request, edition, body, review, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    private Html page(
            Caller caller, HttpServletRequest request, Edition edition, String body, String review, String said) {
        Object[] model = {
            "shell",
            shells.still(edition.protocol().title(), caller, request),
            "edition",
            edition,
            "standing",
            line(caller, edition, clocks.of(caller.practice()).today()).words(),
            "body",
            body,
            "review",
            review,
            "mayApprove",
            caller.may(Permission.SET_UP),
            "said",
            said
        };
        return said.isEmpty() ? Html.of("protocols/edition", model) : Html.refused("protocols/edition", model);
    }

    private static Line line(Caller caller, Edition edition, LocalDate today) {
        Edition.Approval approval = edition.approval();
        boolean late = approval == null || approval.reviewOn().isBefore(today);
        String words = approval == null
                ? "sample, nobody here has approved it"
                : "version " + edition.version() + ", approved by " + approval.name() + ", "
                        + (late ? "was to be looked at again on " : "to be looked at again on ")
                        + DAY.format(approval.reviewOn());
        return new Line(
                edition.protocol().title(),
                "/p/" + caller.practice() + "/protocols/" + edition.protocol().code(),
                words,
                late);
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return LocalDate.EPOCH;
        }
    }

    private Edition found(Caller caller, String code) {
        return protocols
                .of(caller.practice(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
