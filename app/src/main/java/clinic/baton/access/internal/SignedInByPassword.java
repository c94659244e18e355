package clinic.baton.access.internal;

import clinic.baton.access.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Leads somebody who signed in by the form to where they wanted to go. */
final class SignedInByPassword implements AuthenticationSuccessHandler {
    private final SignIn signIn;

    SignedInByPassword(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        signIn.began(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signIn.whereTo(request, response));
    }
}
