package clinic.baton.practice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the practice in its list.
 *
 * @param id which
 * @param name its name
 * @param facts one for each head of the list
 * @param active whether it is in use
 * @param hours where its week is set; null where it has none
 */
public record Line(
        UUID id,
        String name,
        List<String> facts,
        boolean active,
        @Nullable String hours) {
    /** Keeps the list from changing. */
    public Line {
        facts = List.copyOf(facts);
    }
}
