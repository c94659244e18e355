package clinic.baton.entry.web;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.Accounts;
import clinic.baton.access.AtProvider;
import clinic.baton.access.AtProvider.Why;
import clinic.baton.access.Invitations;
import clinic.baton.access.Passkeys;
import clinic.baton.access.Person;
import clinic.baton.access.Provider;
import clinic.baton.access.SignedIn;
import clinic.baton.access.Subjects;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The ways to the OpenID provider, each with what it is for. Without a provider there are none. */
@Controller
class ProviderController {
    private final Provider provider;
    private final AtProvider errands;
    private final Subjects subjects;
    private final Accounts accounts;
    private final Passkeys passkeys;

    ProviderController(Provider provider, AtProvider errands, Subjects subjects, Accounts accounts, Passkeys passkeys) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.provider = provider;
        this.errands = errands;
        this.subjects = subjects;
    }

    @PostMapping("/sign-in/provider")
    Html signIn(HttpServletRequest request) {
        check();
        errands.begin(request, Why.SIGN_IN, null, null);
        return onward(request);
    }

    @PostMapping("/join/{token}/provider")
    Html join(HttpServletRequest request, @PathVariable String token) {
        check();
        errands.begin(request, Why.JOIN, null, Invitations.hash(token));
        return onward(request);
    }

    @PostMapping("/locked/provider")
    Html unlock(HttpServletRequest request) {
        check();
        errands.begin(request, Why.UNLOCK, person(request), null);
        return onward(request);
    }

    @PostMapping("/account/provider")
    Html link(HttpServletRequest request) {
        check();
        errands.begin(request, Why.LINK, person(request), null);
        return onward(request);
    }

    @PostMapping("/account/provider/part")
    String part(HttpServletRequest request) {
        check();
        Person person = person(request);
        if (accounts.hasPassword(person) || !passkeys.of(person).isEmpty()) {
            subjects.unlink(person, provider.issuer());
            return "redirect:/account?saved";
        }
        request.getSession().setAttribute("account.refused", AccessRefusal.LAST_CREDENTIAL.key());
        return "redirect:/account";
    }

    /** A page that goes on by itself: a form may not lead to another site, by our own policy. */
    private Html onward(HttpServletRequest request) {
        return Html.of(
                "entry/onward",
                "door",
                Doors.door("Sign in", request),
                "provider",
                provider.name(),
                "to",
                AtProvider.START);
    }

    private void check() {
        if (!provider.known()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static Person person(HttpServletRequest request) {
        return Doors.signedIn(request)
                .filter(who -> !who.demo())
                .map(SignedIn::person)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
