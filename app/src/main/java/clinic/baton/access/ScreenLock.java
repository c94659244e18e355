package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * Locks a session that nobody has touched for a while, and remembers where it was. Only what a person does counts, not
 * the live stream or what a page fetches by itself. People made for a practice day have no secret and aren't locked.
 */
@Component
public class ScreenLock {
    /** How long nobody may touch a session, in wall time. */
    public static final Duration AFTER = Duration.ofMinutes(10);

    private static final Duration NOTED_EVERY = Duration.ofSeconds(20);
    private static final String TOUCHED = "baton.touched";
    private static final String LOCKED = "baton.locked";
    private static final String BACK_TO = "baton.back-to";

    private final InstantSource wall;

    ScreenLock(InstantSource wall) {
        this.wall = wall;
    }

    /** Whether the session is locked, or has just become so. */
    public boolean locked(HttpServletRequest request, SignedIn who) {
        HttpSession session = request.getSession(false);
        if (session == null || who.demo()) {
            return false;
        }
        if (session.getAttribute(LOCKED) != null) {
            return true;
        }
        if (session.getAttribute(TOUCHED) instanceof Instant touched
                && touched.plus(AFTER).isBefore(wall.instant())) {
            lock(request, "/");
            return true;
        }
        return false;
    }

    /** Notes that a person did something. */
    public void touch(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && !(session.getAttribute(TOUCHED) instanceof Instant touched
                        && touched.plus(NOTED_EVERY).isAfter(wall.instant()))) {
            session.setAttribute(TOUCHED, wall.instant());
        }
    }

    /** Locks the session; unlocking leads back to the path. */
    public void lock(HttpServletRequest request, String backTo) {
        HttpSession session = request.getSession();
        session.setAttribute(LOCKED, wall.instant());
        remember(request, backTo);
    }

    /** Where unlocking shall lead, if that is a page of our own. */
    public void remember(HttpServletRequest request, String backTo) {
        if (backTo.matches("/(p/\\d+/[^\\s\\\\]*|account[^\\s\\\\]*)?") && !backTo.contains("//")) {
            request.getSession().setAttribute(BACK_TO, backTo);
        }
    }

    /** Opens the session again. */
    public void unlock(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.removeAttribute(LOCKED);
        session.setAttribute(TOUCHED, wall.instant());
    }

    /** Where the session was when it was locked. */
    public String backTo(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object path = session.getAttribute(BACK_TO);
        session.removeAttribute(BACK_TO);
        return path instanceof String known ? known : "/";
    }

    static boolean lockedIn(org.springframework.session.Session session) {
        return session.getAttribute(LOCKED) != null;
    }
}
