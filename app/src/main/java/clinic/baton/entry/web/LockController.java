package clinic.baton.entry.web;

import clinic.baton.access.Passkeys;
import clinic.baton.access.PasswordCheck;
import clinic.baton.access.Person;
import clinic.baton.access.Provider;
import clinic.baton.access.PublicAddress;
import clinic.baton.access.ScreenLock;
import clinic.baton.access.SignedIn;
import clinic.baton.access.TypedAway;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The screen lock: closes when nobody has touched a session for a while, opens for its owner alone, back where it was. */
@Controller
class LockController {
    private final PasswordCheck check;
    private final Passkeys passkeys;
    private final ScreenLock lock;
    private final TypedAway typedAway;
    private final PublicAddress address;
    private final Provider provider;
    private final Sentences sentences;

    LockController(
            PasswordCheck check,
            Passkeys passkeys,
            ScreenLock lock,
            TypedAway typedAway,
            PublicAddress address,
            Provider provider,
            Sentences sentences) {
        this.provider = provider;
        this.typedAway = typedAway;
        this.address = address;
        this.check = check;
        this.passkeys = passkeys;
        this.lock = lock;
        this.sentences = sentences;
    }

    /** Somebody is there: what they do stays in the browser, but keeps the session open. */
    @PostMapping("/awake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void awake() {}

    /** Locks; answers whether it did, for people made for a practice day have nothing to unlock with. */
    @PostMapping("/lock")
    ResponseEntity<Map<String, Boolean>> lock(
            HttpServletRequest request,
            @RequestParam(defaultValue = "/") String at,
            @RequestParam(defaultValue = "") String typed) {
        boolean locks = Doors.signedIn(request).filter(who -> !who.demo()).isPresent();
        if (locks) {
            typedAway.keep(request, at, typed);
            lock.lock(request, at);
        }
        return ResponseEntity.ok(Map.of("locked", locks));
    }

    /** Gives back what was being typed into a page when it locked, once. */
    @PostMapping(path = "/typed", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> typed(HttpServletRequest request, @RequestParam(defaultValue = "") String at) {
        String typed = typedAway.take(request, at);
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(typed.isEmpty() ? "[]" : typed);
    }

    @GetMapping("/locked")
    Object page(HttpServletRequest request) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        return lock.locked(request, who) ? shown(request, who, Typed.of(Map.of())) : "redirect:" + back(request);
    }

    @PostMapping("/locked")
    Object unlock(HttpServletRequest request, @RequestParam(defaultValue = "") String password) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        return switch (check.check(who.person().email(), password, address.client(request))) {
            case Done<Person> done -> {
                request.changeSessionId();
                lock.unlock(request);
                yield "redirect:" + back(request);
            }
            case Refused<Person>(var reasons) ->
                shown(request, who, Typed.of(Map.of()).refused(reasons, sentences));
        };
    }

    @PostMapping(path = "/locked/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(HttpServletRequest request) {
        return ResponseEntity.ok(passkeys.requestOptions(request));
    }

    @PostMapping(path = "/locked/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> passkey(HttpServletRequest request, @RequestBody String credential) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        return switch (passkeys.authenticate(request, credential)) {
            case Done<Person>(Person person)
            when person.id().equals(who.person().id()) -> {
                request.changeSessionId();
                lock.unlock(request);
                yield ResponseEntity.ok(Map.of("to", back(request)));
            }
            case Done<Person> another ->
                PasskeyAnswers.refused(List.of(clinic.baton.access.AccessRefusal.PASSKEY_REFUSED.refuse()), sentences);
            case Refused<Person>(var reasons) -> PasskeyAnswers.refused(reasons, sentences);
        };
    }

    /** Where it locked, with a mark for the page that something typed waits for it. */
    private String back(HttpServletRequest request) {
        String page = lock.backTo(request);
        return typedAway.waits(request, page) ? page + "#typed" : page;
    }

    private Html shown(HttpServletRequest request, SignedIn who, Typed typed) {
        Object[] model = {
            "door",
            Doors.door("Locked", request),
            "person",
            who.person(),
            "typed",
            typed,
            "provider",
            provider.known() ? provider.name() : ""
        };
        return typed.bad() ? Html.refused("entry/locked", model) : Html.of("entry/locked", model);
    }
}
