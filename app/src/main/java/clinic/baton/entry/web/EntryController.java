package clinic.baton.entry.web;

import clinic.baton.access.Accounts;
import clinic.baton.access.Membership;
import clinic.baton.access.Memberships;
import clinic.baton.access.Person;
import clinic.baton.access.SignedIn;
import clinic.baton.entry.PracticeDays;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: two doors, or the way to where somebody belongs. */
@Controller
class EntryController {
    private final Accounts accounts;
    private final Memberships memberships;
    private final PracticeDays days;

    EntryController(Accounts accounts, Memberships memberships, PracticeDays days) {
        this.accounts = accounts;
        this.days = days;
        this.memberships = memberships;
    }

    @GetMapping("/")
    Object first(HttpServletRequest request) {
        Optional<Person> person = Doors.signedIn(request).map(SignedIn::person);
        if (person.isEmpty()) {
            return doors(request, Doorstep.isLocal(request), !accounts.nobody());
        }
        List<Membership> all = memberships.of(person.get());
        return switch (all.size()) {
            case 0 -> "redirect:/practices";
            case 1 -> "redirect:" + all.getFirst().home();
            default -> "redirect:/practices";
        };
    }

    private Html doors(HttpServletRequest request, boolean local, boolean somebody) {
        boolean running = local
                && OwnDay.of(request)
                        .flatMap(conductor -> days.running(conductor, Optional.empty()))
                        .isPresent();
        if (local && !somebody && !running) {
            days.prepare();
        }
        return Html.of(
                "entry/doors",
                "door",
                Doors.door("Welcome", request),
                "somebody",
                somebody,
                "local",
                local,
                "running",
                running);
    }

    @GetMapping("/practices")
    Html practices(HttpServletRequest request) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        List<Membership> all = memberships.of(who.person());
        return Html.of(
                "entry/practices",
                "door",
                Doors.door("Your practices", request),
                "person",
                who.person(),
                "practices",
                all,
                "mayFound",
                Founders.mayFound(who, all));
    }
}
