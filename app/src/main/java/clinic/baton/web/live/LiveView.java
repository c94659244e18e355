package clinic.baton.web.live;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import java.util.List;

/**
 * A page's live side. A module declares a bean for each; what it renders goes, as the same bytes, to every screen of the
 * practice that shows the view. Fragments carry no token, nonce, name of the viewer or other thing of one browser.
 */
public interface LiveView {
    /** The name pages use in {@code data-live-views}. */
    String name();

    /**
     * The fragments that these entries change, rendered from the state as it is now.
     *
     * @param key which view, for whom
     * @param entries what happened, in order; empty when only time has passed
     */
    List<Fragment> changed(ViewKey key, List<Entry> entries);

    /** What somebody needs to be shown it: a stream leaves out what its caller may not see. */
    default Permission needs() {
        return Permission.SEE_DAY;
    }

    /** Whether the view also changes with time alone; then it is asked every few seconds. */
    default boolean changesWithTime() {
        return false;
    }
}
