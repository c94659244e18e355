package clinic.baton.entry.web;

import clinic.baton.access.AcceptInvitation;
import clinic.baton.access.Invitation;
import clinic.baton.access.Invitations;
import clinic.baton.access.Person;
import clinic.baton.access.Provider;
import clinic.baton.access.SignIn;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.record.Act;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Joining a practice by an invitation's link. Opening the link changes nothing; the form does. */
@Controller
class JoinController {
    private final Act act;
    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Provider provider;
    private final Sentences sentences;
    private final SignIn signIn;

    JoinController(
            Act act,
            Invitations invitations,
            Newcomers newcomers,
            Provider provider,
            Sentences sentences,
            SignIn signIn) {
        this.provider = provider;
        this.act = act;
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.sentences = sentences;
        this.signIn = signIn;
    }

    @GetMapping("/join/{token}")
    Html page(HttpServletRequest request, @PathVariable String token) {
        return switch (invitations.of(token)) {
            case Done<Invitation>(Invitation invitation) -> form(request, token, invitation, Typed.of(Map.of()));
            case Refused<Invitation> refused -> spent(request, refused);
        };
    }

    /** For who has an account: only somebody signed in gets past the security filters to here, and on to the form. */
    @GetMapping("/joining/{token}")
    String signedIn(@PathVariable String token) {
        return "redirect:/join/" + encoded(token);
    }

    @PostMapping("/join/{token}")
    Object join(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        Typed typed = Typed.of(values);
        return switch (invitations.of(token)) {
            case Refused<Invitation> refused -> spent(request, refused);
            case Done<Invitation>(Invitation invitation) ->
                switch (who(request, invitation, typed)) {
                    case Refused<SignedIn>(var reasons) ->
                        form(request, token, invitation, typed.refused(reasons, sentences));
                    case Done<SignedIn>(SignedIn who)
                    when typed.value("way").equals("passkey") -> {
                        signIn.as(who, request, response);
                        yield "redirect:/account/first-passkey?then=/join/" + encoded(token);
                    }
                    case Done<SignedIn>(SignedIn who) -> accept(request, response, token, key, invitation, who);
                };
        };
    }

    private static String encoded(String token) {
        return java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Object accept(
            HttpServletRequest request,
            HttpServletResponse response,
            String token,
            UUID key,
            Invitation invitation,
            SignedIn who) {
        var command = new AcceptInvitation(Invitations.hash(token));
        return switch (act.run(Invitations.caller(invitation, who.person()), key, command)) {
            case Done<Nothing> done -> {
                signIn.as(who, request, response);
                yield "redirect:" + invitation.home();
            }
            case Refused<Nothing>(var reasons) ->
                form(request, token, invitation, Typed.of(Map.of()).refused(reasons, sentences));
        };
    }

    /** Whoever is signed in, or somebody new; who has an account already signs in first. */
    private Outcome<SignedIn> who(HttpServletRequest request, Invitation invitation, Typed typed) {
        Optional<SignedIn> signedIn = Doors.signedIn(request);
        if (signedIn.isPresent()) {
            return Outcome.done(signedIn.get());
        }
        String password = typed.value("way").equals("passkey") ? null : typed.value("password");
        return switch (newcomers.account(typed.value("name"), invitation.email(), password)) {
            case Done<Person>(Person person) -> Outcome.done(SignedIn.proved(person));
            case Refused<Person>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private Html form(HttpServletRequest request, String token, Invitation invitation, Typed typed) {
        Object[] model = {
            "door",
            Doors.door("Join " + invitation.practiceName(), request),
            "token",
            token,
            "invitation",
            invitation,
            "signedIn",
            Doors.signedIn(request).map(who -> who.person().name()).orElse(""),
            "known",
            newcomers.known(invitation.email()),
            "provider",
            provider.known() ? provider.name() : "",
            "typed",
            typed
        };
        return typed.bad() ? Html.refused("entry/join", model) : Html.of("entry/join", model);
    }

    private Html spent(HttpServletRequest request, Refused<Invitation> refused) {
        return Html.refused(
                "entry/spent",
                "door",
                Doors.door("Invitation", request),
                "why",
                sentences.of(refused.reasons().getFirst(), java.util.Locale.ENGLISH));
    }
}
