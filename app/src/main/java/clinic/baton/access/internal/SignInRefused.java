package clinic.baton.access.internal;

import clinic.baton.access.AccessRefusal;
import clinic.baton.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, with the address that was typed and the reason; neither goes into the address bar. */
final class SignInRefused implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Refusal why = failure instanceof PasswordSignIn.NotSignedIn known
                ? known.why()
                : AccessRefusal.PASSWORD_WRONG.of("password");
        String email = request.getParameter("email");
        var session = request.getSession();
        session.setAttribute("sign-in.email", email == null ? "" : email.substring(0, Math.min(email.length(), 120)));
        session.setAttribute("sign-in.code", why.code());
        session.setAttribute("sign-in.minutes", why.values().getOrDefault("minutes", ""));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sign-in");
    }
}
