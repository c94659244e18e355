package clinic.baton.access.internal;

import clinic.baton.access.PasswordCheck;
import clinic.baton.access.Person;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in by the form. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final PasswordCheck check;

    PasswordSignIn(PasswordCheck check) {
        this.check = check;
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        String address = asking.getDetails() instanceof String from ? from : "";
        String password = asking.getCredentials() instanceof String typed ? typed : "";
        return switch (check.check(asking.getName(), password, address)) {
            case Done<Person>(Person person) -> {
                SignedIn signedIn = SignedIn.proved(person);
                yield UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
            }
            case Refused<Person>(var reasons) -> throw new NotSignedIn(reasons.getFirst());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Carries the reason to the page. */
    static final class NotSignedIn extends BadCredentialsException {
        private static final long serialVersionUID = 1;

        private final transient clinic.baton.kernel.Refusal why;

        NotSignedIn(clinic.baton.kernel.Refusal why) {
            super("not signed in");
            this.why = why;
        }

        clinic.baton.kernel.Refusal why() {
            return why;
        }
    }
}
