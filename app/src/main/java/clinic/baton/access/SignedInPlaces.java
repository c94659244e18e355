package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in, and signing them out there. A session that was ended is refused at its next request. */
@Component
public class SignedInPlaces {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignedInPlaces(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** All of a person's, the one that asks first, then the latest touched. */
    public List<SignedInPlace> of(Person person, HttpServletRequest request) {
        String own = own(request);
        return all(person).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> place(session, own))
                .sorted(Comparator.comparing(SignedInPlace::here)
                        .thenComparing(SignedInPlace::touched)
                        .reversed())
                .toList();
    }

    /** Signs a person out in one place; what isn't theirs stays. */
    public void end(Person person, String handle) {
        all(person).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList()
                .forEach(sessions::deleteById);
    }

    /** Signs a person out everywhere but here: after a change of how they sign in. */
    public void endOthers(Person person, HttpServletRequest request) {
        String own = own(request);
        all(person).keySet().stream().filter(id -> !id.equals(own)).toList().forEach(sessions::deleteById);
    }

    private Map<String, ? extends Session> all(Person person) {
        return sessions.findByPrincipalName(person.id().toString());
    }

    private static String own(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    private static SignedInPlace place(Session session, String own) {
        return new SignedInPlace(
                handle(session.getId()),
                SessionMarks.text(session, SessionMarks.BROWSER, "A browser"),
                SessionMarks.text(session, SessionMarks.ADDRESS, ""),
                SessionMarks.instant(session, SessionMarks.PROVED, session.getCreationTime()),
                SessionMarks.instant(session, SessionMarks.TOUCHED, session.getCreationTime()),
                session.getId().equals(own));
    }

    private static String handle(String id) {
        return HexFormat.of().formatHex(Secrets.hash("place " + id), 0, 16);
    }
}
