package clinic.baton.practice;

import java.util.UUID;

/**
 * A device that only one visit can use at a time, for instance an ECG cart.
 *
 * @param id its id
 * @param details what it is
 * @param active whether it is still used; a retired one stays, for the visits that name it
 * @param version grows with each change
 */
public record Equipment(UUID id, Details details, boolean active, int version) {
    /**
     * What can be changed about it.
     *
     * @param site the site it stands at
     * @param name its name, unique at its site
     */
    public record Details(UUID site, String name) {
        /** Takes the blanks around texts away. */
        public Details {
            name = name.strip();
        }
    }

    /** The site it stands at. */
    public UUID site() {
        return details.site();
    }

    /** Its name, unique at its site. */
    public String name() {
        return details.name();
    }
}
