package clinic.baton.practice;

import java.util.List;
import java.util.UUID;

/**
 * A room: a FHIR Location of physical type room.
 *
 * @param id its id
 * @param details what it is
 * @param active whether it is still used; a retired one stays, for the visits that name it
 * @param version grows with each change
 */
public record Room(UUID id, Details details, boolean active, int version) {
    /**
     * What can be changed about it.
     *
     * @param site the site it is in
     * @param name its name, unique at its site
     * @param kind what it is for
     * @param features what it offers, for instance {@code wheelchair}
     */
    public record Details(UUID site, String name, RoomKind kind, List<String> features) {
        /** Takes the blanks around texts away. */
        public Details {
            name = name.strip();
            features = features.stream().map(String::strip).distinct().sorted().toList();
        }
    }

    /** The site it is in. */
    public UUID site() {
        return details.site();
    }

    /** Its name, unique at its site. */
    public String name() {
        return details.name();
    }

    /** What it is for. */
    public RoomKind kind() {
        return details.kind();
    }

    /** What it offers, for instance {@code wheelchair}. */
    public List<String> features() {
        return details.features();
    }
}
