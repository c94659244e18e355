package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Locks a session that nobody has touched for a while, or in which nobody has proved who they are for a working day, and
 * remembers where it was. Only what a person does counts, not the live stream or what a page fetches by itself. People
 * made for a practice day have no secret and aren't locked.
 */
@Component
public class ScreenLock {
    /** How long nobody may touch a session, in wall time. */
    public static final Duration AFTER = Duration.ofMinutes(10);
    /** How long somebody is believed to be who they proved to be, in wall time. */
    public static final Duration PROVED_FOR = Duration.ofHours(12);

    private static final Duration NOTED_EVERY = Duration.ofSeconds(20);

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
        if (session.getAttribute(SessionMarks.LOCKED) != null) {
            return true;
        }
        if (due(
                session.getAttribute(SessionMarks.TOUCHED),
                session.getAttribute(SessionMarks.PROVED),
                wall.instant())) {
            lock(request, "/");
            return true;
        }
        return false;
    }

    /** Notes that a person did something. */
    public void touch(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && !(session.getAttribute(SessionMarks.TOUCHED) instanceof Instant touched
                        && touched.plus(NOTED_EVERY).isAfter(wall.instant()))) {
            session.setAttribute(SessionMarks.TOUCHED, wall.instant());
        }
    }

    /** Locks the session; unlocking leads back to the path. */
    public void lock(HttpServletRequest request, String backTo) {
        HttpSession session = request.getSession();
        session.setAttribute(SessionMarks.LOCKED, wall.instant());
        remember(request, backTo);
    }

    /** Where unlocking shall lead, if that is a page of our own. */
    public void remember(HttpServletRequest request, String backTo) {
        if (ours(backTo)) {
            request.getSession().setAttribute(SessionMarks.BACK_TO, backTo);
        }
    }

    /** Whether a path is a page of our own to which somebody may be led back. */
    static boolean ours(String path) {
        return path.matches("/(p/\\d+/[^\\s\\\\]*|account[^\\s\\\\]*)?") && !path.contains("//");
    }

    /** Opens the session again: somebody has just proved that it is theirs. */
    public void unlock(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.removeAttribute(SessionMarks.LOCKED);
        session.setAttribute(SessionMarks.TOUCHED, wall.instant());
        session.setAttribute(SessionMarks.PROVED, wall.instant());
    }

    /** Where the session was when it was locked. */
    public String backTo(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object path = session.getAttribute(SessionMarks.BACK_TO);
        session.removeAttribute(SessionMarks.BACK_TO);
        return path instanceof String known ? known : "/";
    }

    /** Whether a stored session is locked or ought to be: what a long request asks again and again. */
    static boolean lockedIn(Session session, Instant now) {
        return session.getAttribute(SessionMarks.LOCKED) != null
                || (!demo(session)
                        && due(
                                session.getAttribute(SessionMarks.TOUCHED),
                                session.getAttribute(SessionMarks.PROVED),
                                now));
    }

    private static boolean due(@Nullable Object touched, @Nullable Object proved, Instant now) {
        return (touched instanceof Instant last && last.plus(AFTER).isBefore(now))
                || (proved instanceof Instant since && since.plus(PROVED_FOR).isBefore(now));
    }

    private static boolean demo(Session session) {
        return session.getAttribute("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn who
                && who.demo();
    }
}
