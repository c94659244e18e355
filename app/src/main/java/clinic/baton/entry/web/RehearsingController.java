package clinic.baton.entry.web;

import clinic.baton.access.Membership;
import clinic.baton.access.Memberships;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where those begin who only rehearse here: instructors and students. It shows nothing of the practice's own day. */
@Controller
class RehearsingController {
    private final Memberships memberships;

    RehearsingController(Memberships memberships) {
        this.memberships = memberships;
    }

    @GetMapping("/p/{practice}/rehearsing")
    Html page(Caller caller, HttpServletRequest request) {
        if (!caller.may(Permission.REHEARSE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Membership membership = Doors.signedIn(request)
                .map(SignedIn::person)
                .flatMap(person -> memberships.of(person, caller.practice()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Html.of(
                "entry/rehearsing",
                "door",
                Doors.door(membership.practiceName(), request),
                "membership",
                membership,
                "name",
                caller.name(),
                "seesTheDay",
                caller.may(Permission.SEE_DAY));
    }
}
