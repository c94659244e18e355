package clinic.baton.access.internal;

import clinic.baton.access.PublicAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * For pages without a session, and so without a form token: what changes something must come from a page of our own. Browsers
 * say where a request comes from in headers that pages can't write.
 */
final class SameOriginOnly extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final PublicAddress address;

    SameOriginOnly(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SAFE.contains(request.getMethod()) && !ours(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean ours(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && (isPublic(origin) || host(origin).equals(request.getHeader("Host")));
    }

    private boolean isPublic(String origin) {
        return address.origin().map(URI::toString).filter(origin::equals).isPresent();
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }

    private static String host(String origin) {
        String authority = authority(origin);
        return authority == null ? "" : authority;
    }
}
