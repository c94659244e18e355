package clinic.baton.access.internal;

import clinic.baton.access.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.web.filter.OncePerRequestFilter;

/** While nobody exists, Baton answers only the machine it runs on, whatever address it listens at. */
final class OnlyHereUntilSetUp extends OncePerRequestFilter {
    private final Accounts accounts;
    private volatile boolean somebody;

    OnlyHereUntilSetUp(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!somebody && !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            somebody = !accounts.nobody();
            if (!somebody) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
