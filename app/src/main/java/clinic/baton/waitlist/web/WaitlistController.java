package clinic.baton.waitlist.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.waitlist.AcceptOffer;
import clinic.baton.waitlist.DeclineOffer;
import clinic.baton.waitlist.LeaveWaitlist;
import clinic.baton.waitlist.SetWeights;
import clinic.baton.waitlist.WaitlistRefusal;
import clinic.baton.waitlist.Weights;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The waitlist: who waits and why in this order, what is offered to whom, what came of it, and what counts. */
@Controller
@RequestMapping("/p/{practice}/waitlist")
class WaitlistController {
    private final Act act;
    private final WaitlistPage page;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    WaitlistController(Act act, WaitlistPage page, ReadLog readings, Sentences sentences, Shells shells) {
        this.act = act;
        this.page = page;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        return shown(caller, request, null);
    }

    @PostMapping("/weights")
    Object weigh(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        need(caller, Permission.SET_UP);
        Typed typed = Typed.of(values);
        Outcome<?> outcome;
        try {
            outcome = act.run(caller, key, new SetWeights(weights(typed)));
        } catch (NumberFormatException e) {
            outcome = Outcome.refused(WaitlistRefusal.BAD_WEIGHTS.of("urgency"));
        }
        return switch (outcome) {
            case Outcome.Done<?> done -> {
                Toasts.tell(redirect, Phrase.of("Saved. The next freed time is offered by these weights."));
                yield back(caller);
            }
            case Outcome.Refused<?>(var reasons) -> shown(caller, request, typed.refused(reasons, sentences));
        };
    }

    @PostMapping("/{entry}/leave")
    String leave(Caller caller, @PathVariable UUID entry, @RequestParam UUID key, RedirectAttributes redirect) {
        return done(caller, key, new LeaveWaitlist(entry), "Taken off the list.", redirect);
    }

    @PostMapping("/offers/{offer}/accept")
    String accept(
            Caller caller,
            @PathVariable UUID offer,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable UUID replaces,
            RedirectAttributes redirect) {
        return done(caller, key, new AcceptOffer(offer, replaces), "Booked.", redirect);
    }

    @PostMapping("/offers/{offer}/decline")
    String decline(Caller caller, @PathVariable UUID offer, @RequestParam UUID key, RedirectAttributes redirect) {
        return done(caller, key, new DeclineOffer(offer), "Noted. The time passes on to the next.", redirect);
    }

    private String done(Caller caller, UUID key, Command<?> command, String words, RedirectAttributes redirect) {
        need(caller, Permission.BOOK);
        switch (act.run(caller, key, command)) {
            case Outcome.Done<?> done -> Toasts.tell(redirect, Phrase.of(words));
            case Outcome.Refused<?>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return back(caller);
    }

    private Html shown(Caller caller, HttpServletRequest request, @Nullable Typed typed) {
        need(caller, Permission.SEE_DAY);
        long head = shells.head(caller);
        WaitlistPage.Shown shown = page.of(caller.practice());
        readings.opened(caller, "waitlist", List.copyOf(shown.patients()));
        Typed form = typed == null ? WeightsForm.of(shown.weights()) : typed;
        Object[] model = {
            "shell", shells.live("Waitlist", caller, request, head, "waitlist"),
            "shown", shown,
            "books", caller.may(Permission.BOOK),
            "weights", caller.may(Permission.SET_UP) ? WeightsForm.fields(form) : List.of(),
            "patients", caller.may(Permission.SEE_PATIENT)
        };
        return form.bad() ? Html.refused("waitlist/waitlist", model) : Html.of("waitlist/waitlist", model);
    }

    private static Weights weights(Typed typed) {
        return new Weights(
                number(typed, "urgency"),
                number(typed, "waiting"),
                number(typed, "fit"),
                number(typed, "fairness"),
                number(typed, "answerMinutes"));
    }

    private static int number(Typed typed, String name) {
        return Integer.parseInt(typed.value(name).strip());
    }

    private static String back(Caller caller) {
        return "redirect:/p/" + caller.practice() + "/waitlist";
    }

    private static void need(Caller caller, Permission permission) {
        if (!caller.may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
