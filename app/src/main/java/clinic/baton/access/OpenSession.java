package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Whether a session still stands that a long request began with: not signed out, run out or locked meanwhile. */
@Component
public class OpenSession {
    private final SessionRepository<? extends Session> sessions;

    OpenSession(SessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Asks the database, not the request, which knows only how things were when it began. */
    public boolean stands(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        Session now = sessions.findById(session.getId());
        return now != null && !now.isExpired() && !ScreenLock.lockedIn(now);
    }
}
