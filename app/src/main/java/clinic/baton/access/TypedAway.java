package clinic.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What somebody was typing when their screen locked: kept in the session, so in the database and never in the browser, and
 * given back once, to the page it was typed into.
 */
@Component
public class TypedAway {
    private static final int LONGEST = 32_000;
    private static final int PAGES = 8;

    /** Keeps what was typed into a page, as the page's script wrote it down; too much of it is left. */
    public void keep(HttpServletRequest request, String page, String typed) {
        if (typed.isBlank() || typed.length() > LONGEST || !ScreenLock.ours(page)) {
            return;
        }
        Map<String, String> all = all(request);
        if (all.size() < PAGES || all.containsKey(page)) {
            all.put(page, typed);
            request.getSession().setAttribute(SessionMarks.TYPED, new HashMap<>(all));
        }
    }

    /** What was typed into a page, and forgets it; blank for nothing. */
    public String take(HttpServletRequest request, String page) {
        Map<String, String> all = all(request);
        String typed = all.remove(page);
        if (typed != null) {
            request.getSession().setAttribute(SessionMarks.TYPED, new HashMap<>(all));
        }
        return typed == null ? "" : typed;
    }

    /** Whether something waits for a page. */
    public boolean waits(HttpServletRequest request, String page) {
        return all(request).containsKey(page);
    }

    private static Map<String, String> all(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Map<String, String> all = new HashMap<>();
        if (session != null && session.getAttribute(SessionMarks.TYPED) instanceof Map<?, ?> kept) {
            kept.forEach((page, typed) -> all.put(String.valueOf(page), String.valueOf(typed)));
        }
        return all;
    }
}
