package clinic.baton.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The OpenID provider that people may sign in through, as {@code --oidc-issuer} and its neighbours tell it; mostly none. */
@Component
public class Provider {
    private final @Nullable String issuer;
    private final String client;
    private final String secret;
    private final String name;

    Provider(
            @Value("${baton.oidc.issuer:#{null}}") @Nullable String issuer,
            @Value("${baton.oidc.client:}") String client,
            @Value("${baton.oidc.secret:}") String secret,
            @Value("${baton.oidc.name:}") String name) {
        this.issuer = issuer == null || issuer.isBlank() ? null : checked(issuer.strip());
        this.client = client.strip();
        this.secret = secret.strip();
        this.name = name.isBlank() ? "your organisation" : name.strip();
        if (this.issuer != null && this.client.isEmpty()) {
            throw new IllegalArgumentException(
                    "--oidc-issuer needs --oidc-client: the client id that the provider gave Baton");
        }
    }

    /** Whether there is one. */
    public boolean known() {
        return issuer != null;
    }

    /** As pages say it: "Sign in with NAME". */
    public String name() {
        return name;
    }

    /**
     * Its issuer address.
     *
     * @throws IllegalStateException if there is none
     */
    public String issuer() {
        if (issuer == null) {
            throw new IllegalStateException("No OpenID provider is set");
        }
        return issuer;
    }

    /** What the provider calls Baton. */
    public String client() {
        return client;
    }

    /** What proves Baton to the provider; blank for a public client, which PKCE alone protects. */
    public String secret() {
        return secret;
    }

    /** Tokens travel encrypted, except within this machine. */
    private static String checked(String text) {
        URI url = URI.create(text);
        boolean here = "http".equals(url.getScheme())
                && ("localhost".equals(url.getHost()) || "127.0.0.1".equals(url.getHost()));
        if (!"https".equals(url.getScheme()) && !here) {
            throw new IllegalArgumentException(
                    "--oidc-issuer " + text + " must be an https address, as the provider writes it itself");
        }
        return text;
    }
}
