package clinic.baton.practice;

import clinic.baton.record.Caller;
import java.util.Optional;

/** A door of the set-up's first page that another module brings. The module declares a bean. */
public interface SetupDoor {
    /** Its place after the practice's own doors, in tens. */
    int order();

    /** How it stands there; nothing if the caller may not open it. */
    Optional<Tile> tile(Caller caller);

    /**
     * What stands on a door.
     *
     * @param title its name
     * @param path its page under {@code /p/{practice}/setup/}
     * @param state what there is now
     * @param purpose what is changed there
     */
    record Tile(String title, String path, String state, String purpose) {}
}
