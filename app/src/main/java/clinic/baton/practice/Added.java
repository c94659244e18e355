package clinic.baton.practice;

import java.util.List;
import java.util.UUID;

/**
 * What was added, in the order asked for.
 *
 * @param ids the new ids
 */
public record Added(List<UUID> ids) {
    /** Keeps the list from changing. */
    public Added {
        ids = List.copyOf(ids);
    }

    /** The only id, where one thing was added. */
    public UUID id() {
        return ids.getFirst();
    }
}
