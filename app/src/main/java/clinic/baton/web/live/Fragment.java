package clinic.baton.web.live;

/**
 * A piece of a page that changed.
 *
 * @param target the element's id
 * @param action what to do with it
 * @param html the whole element for {@link Action#REPLACE}, the content otherwise; empty for {@link Action#REMOVE}
 */
public record Fragment(String target, Action action, String html) {
    /** Turbo's stream actions that Baton uses. */
    public enum Action {
        /** Put this element in the place of the target, keeping what the person is doing. */
        REPLACE,
        /** Put this content into the target. */
        UPDATE,
        /** Put this after what the target holds. */
        APPEND,
        /** Take the target away. */
        REMOVE,
        /** Load the page anew and morph what changed: for pages that change rarely. */
        REFRESH
    }

    /** Loads the whole page anew, keeping what the person is doing. */
    public static Fragment refresh() {
        return new Fragment("", Action.REFRESH, "");
    }

    /** Replaces the element of that id. */
    public static Fragment replace(String target, String html) {
        return new Fragment(target, Action.REPLACE, html);
    }

    /** Takes the element of that id away. */
    public static Fragment remove(String target) {
        return new Fragment(target, Action.REMOVE, "");
    }

    String turbo() {
        return switch (action) {
            case REPLACE -> stream("replace\" method=\"morph");
            case UPDATE -> stream("update\" method=\"morph");
            case APPEND -> stream("append");
            case REFRESH -> "<turbo-stream action=\"refresh\"></turbo-stream>";
            case REMOVE -> "<turbo-stream action=\"remove\" target=\"" + target + "\"></turbo-stream>";
        };
    }

    private String stream(String verb) {
        return "<turbo-stream action=\"" + verb + "\" target=\"" + target + "\"><template>" + html
                + "</template></turbo-stream>";
    }
}
