package clinic.baton.entry.web;

import clinic.baton.access.CurrentCaller;
import clinic.baton.access.Membership;
import clinic.baton.access.Memberships;
import clinic.baton.access.Person;
import clinic.baton.web.Door;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page, sign-in, and the choice between practices. */
@Controller
class EntryController {
    private final Memberships memberships;

    EntryController(Memberships memberships) {
        this.memberships = memberships;
    }

    @GetMapping("/")
    Object first(HttpServletRequest request) {
        Optional<Person> person = CurrentCaller.person(request.getUserPrincipal());
        if (person.isEmpty()) {
            return Html.of("entry/first", "door", door("Welcome", request), "local", Doorstep.isLocal(request));
        }
        List<Membership> mine = memberships.of(person.get());
        return mine.size() == 1 ? "redirect:/p/" + mine.getFirst().practice() + "/desk" : "redirect:/practices";
    }

    @GetMapping("/practices")
    Html practices(HttpServletRequest request) {
        List<Membership> mine = CurrentCaller.person(request.getUserPrincipal())
                .map(memberships::of)
                .orElse(List.of());
        return Html.of("entry/practices", "door", door("Your practices", request), "memberships", mine);
    }

    @GetMapping("/sign-in")
    Html signIn(
            HttpServletRequest request,
            @RequestParam(required = false) Optional<String> refused,
            @RequestParam(required = false) Optional<String> out) {
        String words = refused.isPresent()
                ? "That e-mail address and password don't fit. Check both; after five tries in a row there is a pause."
                : "";
        return Html.of(
                "entry/sign-in",
                "door",
                door("Sign in", request),
                "refused",
                words,
                "said",
                out.isPresent() ? "You are signed out." : "");
    }

    static Door door(String title, HttpServletRequest request) {
        return new Door(title, Locale.ENGLISH, Shells.guard(request), Shells.scheme(request));
    }
}
