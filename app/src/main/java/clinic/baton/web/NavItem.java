package clinic.baton.web;

import org.jspecify.annotations.Nullable;

/**
 * One place in the rail.
 *
 * @param label the screen's name
 * @param address where it is
 * @param icon the name of the shape beside it, see {@code part/icon.jte}
 * @param count how many things wait there; 0 shows none
 * @param hot whether one of them can't wait
 * @param current whether this is the screen being shown
 * @param liveId the element id by which the stream replaces the count; null where it isn't live
 */
public record NavItem(
        String label,
        String address,
        String icon,
        int count,
        boolean hot,
        boolean current,
        @Nullable String liveId) {
    /** A place where nothing waits. */
    public static NavItem of(String label, String address, String icon) {
        return new NavItem(label, address, icon, 0, false, false, null);
    }

    /** The same place, being shown. */
    public NavItem here() {
        return new NavItem(label, address, icon, count, hot, true, liveId);
    }

    /** The same place with things that wait. */
    public NavItem waiting(int things, boolean urgent) {
        return new NavItem(label, address, icon, things, urgent, current, liveId);
    }
}
