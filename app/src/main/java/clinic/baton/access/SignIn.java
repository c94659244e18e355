package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Begins somebody's session, once they have proved who they are: a new session id, a new form token. */
@Component
public class SignIn {
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy freshId = new ChangeSessionIdAuthenticationStrategy();
    private final SessionAuthenticationStrategy freshToken =
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository());
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
    private final ScreenLock lock;
    private final PublicAddress address;

    SignIn(ScreenLock lock, PublicAddress address) {
        this.lock = lock;
        this.address = address;
    }

    /** Signs the person in. */
    public void as(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        hold(person, request, response);
        began(request);
    }

    /** Goes on with a session whose person has just proved again who they are. */
    public void again(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        hold(person, request, response);
        lock.unlock(request);
    }

    private void hold(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        request.getSession(true);
        freshId.onAuthentication(authentication, request, response);
        freshToken.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Marks a session that begins: when and where, and which browser it is. */
    public void began(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        request.getSession().setAttribute(SessionMarks.BROWSER, SessionMarks.browser(agent == null ? "" : agent));
        request.getSession().setAttribute(SessionMarks.ADDRESS, address.client(request));
        request.getSession().removeAttribute(SessionMarks.BACK_TO);
        request.getSession().removeAttribute(SessionMarks.TYPED);
        lock.unlock(request);
    }

    /** Where somebody wanted to go when they were asked to sign in; the first page otherwise. Always a path of our own. */
    public String whereTo(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        if (saved == null) {
            return "/";
        }
        java.net.URI uri = java.net.URI.create(saved.getRedirectUrl());
        String path = uri.getRawPath() == null ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
