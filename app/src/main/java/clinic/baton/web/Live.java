package clinic.baton.web;

import java.util.List;

/**
 * The live views that a page shows, and how far in the record it already is.
 *
 * @param address the stream, for example {@code "/p/1/live"}; blank for a page that isn't live
 * @param views names of views, for example {@code "desk"} or {@code "schedule:2026-11-23"}
 * @param after the sequence of the last event that this page already shows, at least 0
 */
public record Live(String address, List<String> views, long after) {
    /** A page that doesn't change by itself. */
    public static final Live NONE = new Live("", List.of(), 0);

    public Live {
        views = List.copyOf(views);
        if (after < 0) {
            throw new IllegalArgumentException("A page can't be at sequence " + after + ". Maybe the record is empty?");
        }
    }

    /** The views as the page carries them, separated by commas. */
    public String joined() {
        return String.join(",", views);
    }
}
