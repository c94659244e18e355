package clinic.baton.access.internal;

import clinic.baton.access.ScreenLock;
import clinic.baton.access.SignedIn;
import clinic.baton.access.TypedAway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps a locked session to its lock page, and notes what a person does. */
final class LockFilter extends OncePerRequestFilter {
    private final ScreenLock lock;
    private final TypedAway typed;

    LockFilter(ScreenLock lock, TypedAway typed) {
        this.lock = lock;
        this.typed = typed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof SignedIn signedIn) || open(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        boolean stream = request.getRequestURI().endsWith("/live");
        if (lock.locked(request, signedIn)) {
            refuse(request, response, stream);
            return;
        }
        if (!stream && request.getHeader("X-Baton-Idle") == null) {
            lock.touch(request);
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, boolean stream) {
        if (stream) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (request.getMethod().equals("GET") && request.getHeader("Turbo-Frame") == null) {
            String query = request.getQueryString();
            lock.remember(request, query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        }
        if (request.getMethod().equals("POST")) {
            SentWhileLocked.keep(request, lock, typed);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/locked");
    }

    private static boolean open(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || path.equals("/locked")
                || path.startsWith("/locked/")
                || path.startsWith("/sign-in/oidc/")
                || path.equals("/lock")
                || path.equals("/sign-out")
                || path.equals("/health")
                || path.equals("/favicon.ico");
    }
}
