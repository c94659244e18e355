package clinic.baton.web.gallery;

import clinic.baton.web.Guard;
import clinic.baton.web.Live;
import clinic.baton.web.NavItem;
import clinic.baton.web.Shell;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The gallery page: its template and what it takes. */
public final class Gallery {
    /** The page's template. */
    public static final String TEMPLATE = "page/gallery";

    /** The template of the side panel that its links open. */
    public static final String PANEL = "page/gallery-panel";

    /** The moment at which the gallery stands still. */
    public static final Instant NOW = Instant.parse("2026-11-23T14:22:00Z");

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Gallery() {}

    /**
     * What the template takes.
     *
     * @param guard token and nonce of this answer
     * @param look privacy and scheme of this device
     * @param live the stream to follow; {@link Live#NONE} in the application, which has none here
     */
    public static Map<String, Object> model(Guard guard, Shell.Look look, Live live) {
        var place = new Shell.Place(1, "Harbor Family Clinic", NOW.atZone(ZONE), 0);
        var person = new Shell.Person("Ana Ruiz", "Front desk");
        return Map.of(
                "shell", new Shell("Gallery", place, person, nav(), live, guard, look, List.of(), List.of()),
                "desk", new DeskSamples(NOW),
                "board", new BoardSamples(NOW),
                "schedule", new ScheduleSamples(NOW),
                "form", new FormSamples(NOW));
    }

    /** What the side panel's template takes. */
    public static Map<String, Object> panel() {
        return Map.of("form", new FormSamples(NOW));
    }

    private static List<NavItem> nav() {
        return List.of(
                NavItem.of("Desk", "#desk", "desk").waiting(7, true).here(),
                NavItem.of("Schedule", "#schedule", "schedule"),
                NavItem.of("Board", "#board", "board").waiting(13, false),
                NavItem.of("Inbox", "#forms", "inbox").waiting(5, false),
                NavItem.of("Orders", "#forms", "orders").waiting(3, false),
                NavItem.of("Charts", "#forms", "charts").waiting(2, false),
                NavItem.of("Rehearsal", "#states", "rehearsal"),
                NavItem.of("Insight", "#states", "insight"),
                NavItem.of("Setup", "#states", "setup"));
    }
}
