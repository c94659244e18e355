package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address people type, as {@code --public-url} tells it: what links in messages, passkeys and cookies go by. */
@Component
public class PublicAddress {
    private final @Nullable URI url;

    PublicAddress(@Value("${baton.public-url:#{null}}") @Nullable String url) {
        this.url = url == null || url.isBlank() ? null : checked(url.strip());
    }

    /** The whole address of a path of ours; empty without {@code --public-url}, when nobody outside could open it. */
    public Optional<String> of(String path) {
        return Optional.ofNullable(url).map(known -> origin(known) + path);
    }

    /** Scheme, host and port; empty without {@code --public-url}. */
    public Optional<URI> origin() {
        return Optional.ofNullable(url).map(known -> URI.create(origin(known)));
    }

    /** Whether the browser reaches us by HTTPS, from us or from a proxy before us: then cookies are for HTTPS alone. */
    public boolean secure(HttpServletRequest request) {
        return request.isSecure() || (url != null && "https".equals(url.getScheme()));
    }

    /**
     * Where a request comes from. A proxy on this machine, before a Baton that has a public address, is believed about
     * the last hop before it, and nothing else is.
     */
    public String client(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (url == null || forwarded == null || !isLoopback(nearest)) {
            return nearest;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{2,45}") ? last : nearest;
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }

    private static URI checked(String text) {
        URI url;
        try {
            url = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw unusable(text, e);
        }
        boolean usable = ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null
                && url.getQuery() == null
                && (url.getPath().isEmpty() || url.getPath().equals("/"));
        if (!usable) {
            throw unusable(text, null);
        }
        return url;
    }

    private static IllegalArgumentException unusable(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "--public-url " + text + " can't be an address of Baton. Maybe https://baton.example.org: scheme and"
                        + " host, without a path, for Baton lives at the root",
                cause);
    }
}
