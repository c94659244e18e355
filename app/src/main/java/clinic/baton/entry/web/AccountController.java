package clinic.baton.entry.web;

import clinic.baton.access.Accounts;
import clinic.baton.access.Passkey;
import clinic.baton.access.Passkeys;
import clinic.baton.access.PasswordCheck;
import clinic.baton.access.Person;
import clinic.baton.access.Provider;
import clinic.baton.access.PublicAddress;
import clinic.baton.access.SignedIn;
import clinic.baton.access.SignedInPlaces;
import clinic.baton.access.Subjects;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** How somebody signs in: their password and passkeys. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final PasswordCheck check;
    private final Passkeys passkeys;
    private final SignedInPlaces places;
    private final PublicAddress address;
    private final Provider provider;
    private final Subjects subjects;
    private final Sentences sentences;

    AccountController(
            Accounts accounts,
            PasswordCheck check,
            Passkeys passkeys,
            SignedInPlaces places,
            PublicAddress address,
            Provider provider,
            Subjects subjects,
            Sentences sentences) {
        this.provider = provider;
        this.subjects = subjects;
        this.places = places;
        this.address = address;
        this.accounts = accounts;
        this.check = check;
        this.passkeys = passkeys;
        this.sentences = sentences;
    }

    @GetMapping("/account")
    Html page(HttpServletRequest request, @RequestParam Map<String, String> given) {
        return request.getSession().getAttribute("account.refused") instanceof String code
                ? refused(request, code)
                : shown(request, Typed.of(Map.of()), given.containsKey("saved"));
    }

    @PostMapping("/account/password")
    Object password(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password) {
        Person person = person(request);
        Outcome<Person> proved = accounts.hasPassword(person)
                ? check.check(person.email(), current, address.client(request))
                : Outcome.done(person);
        return switch (proved) {
            case Refused<Person>(var reasons) -> {
                Typed typed = Typed.of(Map.of()).refused(reasons, sentences);
                String said = typed.error("password");
                yield shown(request, said == null ? typed : new Typed(Map.of(), Map.of("current", said)), false);
            }
            case Done<Person> done ->
                switch (accounts.setPassword(person, password)) {
                    case Done<Person> set -> {
                        places.endOthers(person, request);
                        yield "redirect:/account?saved";
                    }
                    case Refused<Person>(var reasons) ->
                        shown(request, Typed.of(Map.of()).refused(reasons, sentences), false);
                };
        };
    }

    /** A newcomer's first passkey, on the way to where they were going. */
    @GetMapping("/account/first-passkey")
    Html first(HttpServletRequest request, @RequestParam(defaultValue = "") String then) {
        return Html.of("entry/first-passkey", "door", Doors.door("Your passkey", request), "then", onward(then));
    }

    /** Ways that go on somewhere after a passkey was made; all others lead to the account. */
    private static String onward(String then) {
        return then.equals("/set-up/practice") || then.matches("/join/[A-Za-z0-9_%-]+") ? then : "/account?saved";
    }

    @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(HttpServletRequest request) {
        return ResponseEntity.ok(
                passkeys.creationOptions(Doors.signedIn(request).orElseThrow(), request));
    }

    @PostMapping(path = "/account/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> register(
            HttpServletRequest request,
            @RequestBody String credential,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "/account?saved") String then) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        return switch (passkeys.register(who, request, credential, label)) {
            case Done<Passkey> done -> ResponseEntity.ok(Map.of("to", onward(then)));
            case Refused<Passkey>(var reasons) -> PasskeyAnswers.refused(reasons, sentences);
        };
    }

    @PostMapping("/account/passkeys/remove")
    Object remove(HttpServletRequest request, @RequestParam String id) {
        return switch (passkeys.remove(person(request), id)) {
            case Done<Passkey> done -> "redirect:/account?saved";
            case Refused<Passkey>(var reasons) ->
                shown(request, Typed.of(Map.of()).refused(reasons, sentences), false);
        };
    }

    /** What was refused on the way to the provider and back. */
    private Html refused(HttpServletRequest request, String code) {
        request.getSession().removeAttribute("account.refused");
        return shown(request, Typed.of(Map.of()).refused(List.of(new Refusal(code, null, Map.of())), sentences), false);
    }

    /** Signs somebody out in another place. */
    @PostMapping("/account/places/end")
    String end(HttpServletRequest request, @RequestParam(defaultValue = "") String place) {
        places.end(person(request), place);
        return "redirect:/account?saved";
    }

    private static Person person(HttpServletRequest request) {
        return Doors.signedIn(request).orElseThrow().person();
    }

    private Html shown(HttpServletRequest request, Typed typed, boolean saved) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        Object[] model = {
            "door",
            Doors.door("Your account", request),
            "person",
            who.person(),
            "demo",
            who.demo(),
            "hasPassword",
            accounts.hasPassword(who.person()),
            "passkeys",
            passkeys.of(who.person()),
            "places",
            places.of(who.person(), request),
            "typed",
            typed,
            "provider",
            provider.known() ? provider.name() : "",
            "linked",
            provider.known() && subjects.linked(who.person(), provider.issuer()),
            "saved",
            saved
        };
        return typed.bad() ? Html.refused("entry/account", model) : Html.of("entry/account", model);
    }
}
