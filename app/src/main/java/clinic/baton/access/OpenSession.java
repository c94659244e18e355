package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Whether a session still stands that a long request began with: not signed out, run out, locked or left alone meanwhile. */
@Component
public class OpenSession {
    private final SessionRepository<? extends Session> sessions;
    private final InstantSource wall;

    OpenSession(SessionRepository<? extends Session> sessions, InstantSource wall) {
        this.sessions = sessions;
        this.wall = wall;
    }

    /** Asks the database, not the request, which knows only how things were when it began. */
    public boolean stands(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        Session now = sessions.findById(session.getId());
        return now != null && !now.isExpired() && !ScreenLock.lockedIn(now, wall.instant());
    }
}
