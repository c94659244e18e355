package clinic.baton.entry.web;

import clinic.baton.access.Passkeys;
import clinic.baton.access.Person;
import clinic.baton.access.Provider;
import clinic.baton.access.SignIn;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by password, whose form the security filters take, or by passkey. */
@Controller
class SignInController {
    private final Passkeys passkeys;
    private final Provider provider;
    private final Sentences sentences;
    private final SignIn signIn;

    SignInController(Passkeys passkeys, Provider provider, Sentences sentences, SignIn signIn) {
        this.provider = provider;
        this.passkeys = passkeys;
        this.sentences = sentences;
        this.signIn = signIn;
    }

    @GetMapping("/sign-in")
    Object page(HttpServletRequest request, @RequestParam Map<String, String> given) {
        if (Doors.signedIn(request).isPresent()) {
            return "redirect:/";
        }
        Typed typed = refused(request.getSession());
        Object[] model = {
            "door",
            Doors.door("Sign in", request),
            "typed",
            typed,
            "left",
            given.containsKey("out"),
            "provider",
            provider.known() ? provider.name() : ""
        };
        return typed.bad() ? Html.refused("entry/sign-in", model) : Html.of("entry/sign-in", model);
    }

    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(HttpServletRequest request) {
        return ResponseEntity.ok(passkeys.requestOptions(request));
    }

    @PostMapping(path = "/sign-in/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> passkey(
            HttpServletRequest request, HttpServletResponse response, @RequestBody String credential) {
        return switch (passkeys.authenticate(request, credential)) {
            case Done<Person>(Person person) -> {
                signIn.as(SignedIn.proved(person), request, response);
                yield ResponseEntity.ok(Map.of("to", signIn.whereTo(request, response)));
            }
            case Refused<Person>(var reasons) -> PasskeyAnswers.refused(reasons, sentences);
        };
    }

    /** What the last try left behind, taken out of the session: the address typed, and why it was refused. */
    private Typed refused(HttpSession session) {
        String code = take(session, "sign-in.code");
        Map<String, String> values = new HashMap<>();
        values.put("email", take(session, "sign-in.email"));
        String minutes = take(session, "sign-in.minutes");
        if (code.isEmpty()) {
            return Typed.of(values);
        }
        Refusal why = new Refusal(code, null, Map.of("minutes", minutes));
        return new Typed(
                values,
                Map.of(code.equals("access.password-wrong") ? "password" : "", sentences.of(why, Locale.ENGLISH)));
    }

    private static String take(HttpSession session, String name) {
        Object value = session.getAttribute(name);
        session.removeAttribute(name);
        return value instanceof String text ? text : "";
    }
}
