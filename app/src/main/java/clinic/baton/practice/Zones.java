package clinic.baton.practice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The zones a practice can live in: those of the IANA database that are named by a place, as {@code Europe/Berlin}. */
public final class Zones {
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private Zones() {}

    /** All of them, sorted. */
    public static List<String> all() {
        return ALL;
    }

    /** The zone of a name; empty when there is none, as for a bare offset, whose summer time nobody knows. */
    public static Optional<ZoneId> of(String name) {
        String stripped = name.strip();
        return ALL.contains(stripped) || stripped.equals("UTC") ? Optional.of(ZoneId.of(stripped)) : Optional.empty();
    }
}
