package clinic.baton.access.internal;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.Accounts;
import clinic.baton.access.AtProvider;
import clinic.baton.access.AtProvider.Errand;
import clinic.baton.access.Person;
import clinic.baton.access.SignIn;
import clinic.baton.access.SignedIn;
import clinic.baton.access.Subjects;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody comes back from the OpenID provider with its word on who they are there: who is that here? */
@Component
class SignedInByProvider implements AuthenticationSuccessHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignedInByProvider.class);
    private static final long CLOCK_SKEW_SECONDS = 60;

    private final Accounts accounts;
    private final AtProvider errands;
    private final Subjects subjects;
    private final JoinByProvider joining;
    private final SignIn signIn;

    SignedInByProvider(
            Accounts accounts, AtProvider errands, Subjects subjects, JoinByProvider joining, SignIn signIn) {
        this.accounts = accounts;
        this.errands = errands;
        this.subjects = subjects;
        this.joining = joining;
        this.signIn = signIn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        Errand errand = errands.take(request);
        OidcIdToken token = ((OidcUser) Objects.requireNonNull(authentication.getPrincipal())).getIdToken();
        switch (errand.why()) {
            case SIGN_IN -> signIn(token, request, response);
            case LINK -> link(token, errand.person(), request, response);
            case UNLOCK -> unlock(token, errand, request, response);
            case JOIN -> join(token, String.valueOf(errand.invitation()), request, response);
        }
    }

    /** The provider said no, or what came back wasn't its word: nobody is signed in. */
    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        LOG.info(
                "An answer of the OpenID provider was refused: {}",
                why.getClass().getSimpleName());
        errands.take(request);
        refuse(AccessRefusal.PROVIDER_REFUSED.refuse(), request, response);
    }

    private void signIn(OidcIdToken token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Person> person = person(token);
        if (person.isEmpty()) {
            refuse(AccessRefusal.SUBJECT_UNKNOWN.refuse(), request, response);
            return;
        }
        signIn.as(SignedIn.proved(person.get()), request, response);
        lead(response, signIn.whereTo(request, response));
    }

    private void link(OidcIdToken token, @Nullable UUID who, HttpServletRequest request, HttpServletResponse response) {
        Optional<Person> person = who == null ? Optional.empty() : accounts.byId(who);
        if (person.isEmpty()) {
            refuse(AccessRefusal.PROVIDER_REFUSED.refuse(), request, response);
            return;
        }
        signIn.as(SignedIn.proved(person.get()), request, response);
        switch (subjects.link(person.get(), issuer(token), subject(token))) {
            case Done<?> done -> lead(response, "/account?saved");
            case Refused<?>(var reasons) -> {
                request.getSession()
                        .setAttribute("account.refused", reasons.getFirst().code());
                lead(response, "/account");
            }
        }
    }

    /** Only whoever locked the screen, and only if the provider saw them just now. */
    private void unlock(OidcIdToken token, Errand errand, HttpServletRequest request, HttpServletResponse response) {
        Optional<Person> person = person(token).filter(p -> p.id().equals(errand.person()));
        Instant seen = token.getAuthenticatedAt();
        boolean justNow = seen != null && !seen.plusSeconds(CLOCK_SKEW_SECONDS).isBefore(errand.since());
        if (person.isEmpty() || !justNow) {
            refuse(AccessRefusal.PROVIDER_REFUSED.refuse(), request, response);
            return;
        }
        signIn.again(SignedIn.proved(person.get()), request, response);
        lead(response, "/locked");
    }

    private void join(OidcIdToken token, String invitation, HttpServletRequest request, HttpServletResponse response) {
        switch (joining.join(issuer(token), subject(token), token.getFullName(), invitation)) {
            case Refused<JoinByProvider.Joined>(var reasons) -> refuse(reasons.getFirst(), request, response);
            case Done<JoinByProvider.Joined>(var joined) -> {
                signIn.as(SignedIn.proved(joined.person()), request, response);
                lead(response, joined.home());
            }
        }
    }

    private Optional<Person> person(OidcIdToken token) {
        Optional<Person> known = subjects.person(issuer(token), subject(token));
        LOG.info(
                "The OpenID provider's word was right, of {}",
                known.map(person -> "person " + person.id()).orElse("nobody known"));
        return known;
    }

    private static String issuer(OidcIdToken token) {
        return Objects.requireNonNull(token.getIssuer(), "checked with the token")
                .toString();
    }

    private static String subject(OidcIdToken token) {
        return Objects.requireNonNull(token.getSubject(), "checked with the token");
    }

    /**
     * Empties the session, also of what the security filters put into it, and says why on the sign-in page. Ending it would
     * not do: the filters have just renamed it, and the store would look for the new name.
     */
    private static void refuse(Refusal why, HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession();
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        session.setAttribute("sign-in.code", why.code());
        lead(response, "/sign-in");
    }

    private static void lead(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }
}
