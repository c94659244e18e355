package clinic.baton.entry.web;

import clinic.baton.access.Accounts;
import clinic.baton.access.FirstPerson;
import clinic.baton.access.Person;
import clinic.baton.access.SignIn;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The set-up's first step: the first person, who has the code from the terminal. */
@Controller
class SetUpController {
    private final Accounts accounts;
    private final FirstPerson first;
    private final Sentences sentences;
    private final SignIn signIn;

    SetUpController(Accounts accounts, FirstPerson first, Sentences sentences, SignIn signIn) {
        this.accounts = accounts;
        this.first = first;
        this.sentences = sentences;
        this.signIn = signIn;
    }

    @GetMapping("/set-up")
    Object page(HttpServletRequest request) {
        if (accounts.nobody()) {
            return shown(request, Typed.of(Map.of()));
        }
        return "redirect:/set-up/practice";
    }

    @PostMapping("/set-up")
    Object create(HttpServletRequest request, HttpServletResponse response, @RequestParam Map<String, String> values) {
        Typed typed = Typed.of(values);
        boolean byPasskey = typed.value("way").equals("passkey");
        var outcome = first.create(
                typed.value("code"),
                typed.value("name"),
                typed.value("email"),
                byPasskey ? null : typed.value("password"),
                request.getRemoteAddr());
        return switch (outcome) {
            case Done<Person>(Person person) -> {
                signIn.as(SignedIn.proved(person), request, response);
                yield byPasskey ? "redirect:/set-up/passkey" : "redirect:/set-up/practice";
            }
            case Refused<Person>(var reasons) -> shown(request, typed.refused(reasons, sentences));
        };
    }

    @GetMapping("/set-up/passkey")
    Html passkey(HttpServletRequest request) {
        return Html.of(
                "entry/set-up-passkey", "door", Doors.door("Your passkey", request), "stepper", Wizard.YOU.stepper(""));
    }

    private static Html shown(HttpServletRequest request, Typed typed) {
        Object[] model = {
            "door", Doors.door("Set up your practice", request), "stepper", Wizard.YOU.stepper(""), "typed", typed
        };
        return typed.bad() ? Html.refused("entry/set-up", model) : Html.of("entry/set-up", model);
    }
}
