package clinic.baton.access;

import java.time.Instant;
import java.util.Map;
import org.springframework.session.Session;

/** What a session keeps beside who is signed in. */
final class SessionMarks {
    /** When a person last did something. */
    static final String TOUCHED = "baton.touched";
    /** When they last proved who they are. */
    static final String PROVED = "baton.proved";
    /** When it was locked. */
    static final String LOCKED = "baton.locked";
    /** Where unlocking leads. */
    static final String BACK_TO = "baton.back-to";
    /** What was being typed, by page. */
    static final String TYPED = "baton.typed";
    /** Which browser it is. */
    static final String BROWSER = "baton.browser";
    /** Where it was when they signed in. */
    static final String ADDRESS = "baton.address";

    private static final Map<String, String> BROWSERS =
            Map.of("Firefox/", "Firefox", "Edg/", "Edge", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final java.util.List<String> BROWSER_ORDER =
            java.util.List.of("Firefox/", "Edg/", "Chrome/", "Safari/");
    private static final Map<String, String> SYSTEMS = Map.of(
            "Windows", "Windows", "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Mac OS", "Mac", "Linux",
            "Linux");
    private static final java.util.List<String> SYSTEM_ORDER =
            java.util.List.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux");

    private SessionMarks() {}

    static Instant instant(Session session, String name, Instant otherwise) {
        return session.getAttribute(name) instanceof Instant instant ? instant : otherwise;
    }

    static String text(Session session, String name, String otherwise) {
        return session.getAttribute(name) instanceof String text ? text : otherwise;
    }

    /** A browser's own long name in words: "Firefox on Windows". */
    static String browser(String agent) {
        return known(agent, BROWSER_ORDER, BROWSERS, "A browser") + known(agent, SYSTEM_ORDER, SYSTEMS, "");
    }

    private static String known(
            String agent, java.util.List<String> order, Map<String, String> words, String otherwise) {
        return order.stream()
                .filter(agent::contains)
                .findFirst()
                .map(found -> (otherwise.isEmpty() ? " on " : "") + words.get(found))
                .orElse(otherwise);
    }
}
