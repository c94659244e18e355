package clinic.baton.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a use case said no.
 *
 * @param code key of its sentence in the message bundle, see {@link RefusalCode#key()}
 * @param field the form field it is about, or null when it is about the whole request
 * @param values what the sentence names, ready to show
 */
public record Refusal(String code, @Nullable String field, Map<String, String> values) {
    /** Keeps the values from changing. */
    public Refusal {
        values = Map.copyOf(values);
    }
}
