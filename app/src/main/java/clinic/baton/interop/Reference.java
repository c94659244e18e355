package clinic.baton.interop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to another record, in this file or already in Baton.
 *
 * @param to one of the other's {@link Keys#names()}, if it was named
 * @param identifier one of its identifiers, if it was identified
 * @param display what a person would call it; empty if the file doesn't say
 */
public record Reference(@Nullable String to, @Nullable Identifier identifier, String display) {

    /** How a name begins that means something only within the file it stands in, such as the third message's patient. */
    public static final String WITHIN_FILE = "#";

    /** Points nowhere. */
    public static final Reference NONE = new Reference(null, null, "");

    /** A pointer to a record by the name it has in this file. */
    public static Reference named(String to, String display) {
        return new Reference(to, null, display);
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return to == null && identifier == null && display.isEmpty();
    }

    /** The names under which the other may be known, the most exact first: the whole URL, then {@code Type/id}. */
    public List<String> names() {
        if (to == null) {
            return List.of();
        }
        String[] parts = to.split("/");
        if (to.contains("://") && parts.length > 4) {
            return List.of(to, parts[parts.length - 2] + "/" + parts[parts.length - 1]);
        }
        return List.of(to);
    }
}
