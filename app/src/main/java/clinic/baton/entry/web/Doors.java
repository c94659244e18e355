package clinic.baton.entry.web;

import clinic.baton.access.CurrentCaller;
import clinic.baton.access.SignedIn;
import clinic.baton.web.Door;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** What every page outside a practice has around it, and who looks at it. */
final class Doors {
    private Doors() {}

    static Door door(String title, HttpServletRequest request) {
        return new Door(title, Locale.ENGLISH, Shells.guard(request), Shells.scheme(request));
    }

    static Optional<SignedIn> signedIn(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return CurrentCaller.person(principal).isPresent() ? cast(principal) : Optional.empty();
    }

    private static Optional<SignedIn> cast(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }
}
