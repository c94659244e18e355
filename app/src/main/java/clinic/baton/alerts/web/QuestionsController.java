package clinic.baton.alerts.web;

import clinic.baton.alerts.ApproveQuestions;
import clinic.baton.alerts.QuestionList;
import clinic.baton.alerts.RedFlags;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
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
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The practice's own list of red-flag questions. */
@Controller
@RequestMapping("/p/{practice}/red-flag-questions")
class QuestionsController {
    private final Act act;
    private final RedFlags flags;
    private final Clocks clocks;
    private final Sentences sentences;
    private final Shells shells;

    QuestionsController(Act act, RedFlags flags, Clocks clocks, Sentences sentences, Shells shells) {
        this.act = act;
        this.flags = flags;
        this.clocks = clocks;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        may(caller);
        QuestionList list = flags.questions(caller.practice());
        LocalDate review =
                list.reviewOn() == null ? clocks.of(caller.practice()).today().plusYears(1) : list.reviewOn();
        return page(caller, request, list, list.body(), review.toString(), "");
    }

    @PostMapping
    Object approve(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String review,
            RedirectAttributes redirect) {
        may(caller);
        return switch (act.run(caller, key, new ApproveQuestions(version, body, date(review)))) {
            case Outcome.Done<Nothing> done -> {
                Toasts.tell(redirect, Phrase.of("Approved: the red-flag questions"));
                yield "redirect:/p/" + caller.practice() + "/red-flag-questions";
            }
            case Outcome.Refused<Nothing>(var reasons) ->
                page(
                        caller,
                        request,
                        flags.questions(caller.practice()),
                        body,
                        review,
                        sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    private Html page(
            Caller caller, HttpServletRequest request, QuestionList list, String body, String review, String said) {
        Object[] model = {
            "shell",
            shells.still("Red-flag questions", caller, request),
            "list",
            list,
            "body",
            body,
            "review",
            review,
            "said",
            said
        };
        return said.isEmpty() ? Html.of("alerts/edition", model) : Html.refused("alerts/edition", model);
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return LocalDate.EPOCH;
        }
    }

    private static void may(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
