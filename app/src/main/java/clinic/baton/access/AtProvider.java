package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody went to the OpenID provider for. It waits in the session, is taken once, and lapses. */
@Component
public class AtProvider {
    /** Where the way to the provider begins. */
    public static final String START = "/sign-in/oidc/to/provider";

    private static final String ATTRIBUTE = "baton.at-provider";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final InstantSource wall;

    AtProvider(InstantSource wall) {
        this.wall = wall;
    }

    /** What for. */
    public enum Why {
        /** To sign in. */
        SIGN_IN,
        /** To make the provider's subject theirs. */
        LINK,
        /** To open their locked screen: they must prove themselves to the provider anew. */
        UNLOCK,
        /** To join by an invitation. */
        JOIN
    }

    /**
     * Somebody's errand.
     *
     * @param why what for
     * @param person who set out, where somebody was signed in
     * @param invitation the token's hash, to join
     * @param since when they set out
     */
    public record Errand(
            Why why, @Nullable UUID person, @Nullable String invitation, Instant since) implements Serializable {}

    /** Notes an errand, which then goes on from {@link #START}. */
    public void begin(HttpServletRequest request, Why why, @Nullable Person person, @Nullable String invitation) {
        request.getSession()
                .setAttribute(
                        ATTRIBUTE, new Errand(why, person == null ? null : person.id(), invitation, wall.instant()));
    }

    /** The errand that is under way. */
    public Optional<Errand> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Errand errand
                ? Optional.of(errand).filter(e -> e.since().plus(LASTS).isAfter(wall.instant()))
                : Optional.empty();
    }

    /** The errand that is under way, which ends with this; somebody who set out for nothing in particular signs in. */
    public Errand take(HttpServletRequest request) {
        Errand errand = of(request).orElseGet(() -> new Errand(Why.SIGN_IN, null, null, wall.instant()));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
        return errand;
    }
}
