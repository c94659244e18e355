package clinic.baton.reminders.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.reminders.Policies;
import clinic.baton.reminders.Policy;
import clinic.baton.reminders.RemindersRefusal;
import clinic.baton.reminders.SetPolicy;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What holds when patients are late or don't come, for everybody and for providers who want it otherwise. */
@Controller
@RequestMapping("/p/{practice}/setup/late")
public class LateController {
    private final Act act;
    private final Policies policies;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Shells shells;

    LateController(Act act, Policies policies, Clinics clinics, Sentences sentences, Shells shells) {
        this.act = act;
        this.policies = policies;
        this.clinics = clinics;
        this.sentences = sentences;
        this.shells = shells;
    }

    /**
     * A policy on the page.
     *
     * @param practitioner whose; blank for all others
     * @param name in words
     * @param policy what holds
     * @param own whether it is their own
     */
    public record Row(String practitioner, String name, Policy policy, boolean own) {}

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        return shown(caller, request, "");
    }

    @PostMapping
    Object set(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String practitioner,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        check(caller);
        UUID who = practitioner.isBlank() ? null : UUID.fromString(practitioner);
        Outcome<?> outcome;
        try {
            outcome = act.run(caller, key, new SetPolicy(who, typed.containsKey("same") ? null : read(typed)));
        } catch (IllegalArgumentException e) {
            Map<String, String> range = Map.of("value", "That", "least", "0", "most", "240");
            outcome = Outcome.refused(RemindersRefusal.BAD_MINUTES.of("grace", range));
        }
        return switch (outcome) {
            case Outcome.Done<?> done -> {
                Toasts.tell(redirect, Phrase.of("Saved. It holds from now on."));
                yield "redirect:/p/" + caller.practice() + "/setup/late";
            }
            case Outcome.Refused<?>(var reasons) ->
                shown(caller, request, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    private static Policy read(Map<String, String> typed) {
        return new Policy(
                Integer.parseInt(typed.getOrDefault("grace", "").strip()),
                Policy.Late.valueOf(typed.getOrDefault("late", "")),
                Integer.parseInt(typed.getOrDefault("noShowMinutes", "").strip()),
                Policy.NoShow.valueOf(typed.getOrDefault("noShow", "")));
    }

    private Html shown(Caller caller, HttpServletRequest request, String wrong) {
        check(caller);
        Map<UUID, Policy> known = policies.of(caller.practice());
        Policy every = known.getOrDefault(Policies.EVERY, Policy.USUAL);
        List<Row> rows = Stream.concat(
                        Stream.of(new Row("", "Everybody", every, false)),
                        clinics.of(caller.practice()).providers().stream()
                                .map((Practitioner p) -> new Row(
                                        p.id().toString(),
                                        p.name(),
                                        known.getOrDefault(p.id(), every),
                                        known.containsKey(p.id()))))
                .toList();
        Object[] model = {"shell", shells.still("Late and missed", caller, request), "rows", rows, "wrong", wrong};
        return wrong.isEmpty() ? Html.of("reminders/late", model) : Html.refused("reminders/late", model);
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
