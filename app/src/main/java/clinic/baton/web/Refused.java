package clinic.baton.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal, shown where it happened.
 *
 * @param what what wasn't done
 * @param why the reason, with names and times
 * @param remedies what would do, as actions; empty for none
 * @param instead what to do in words; null when the actions say it
 */
public record Refused(
        String what,
        Phrase why,
        List<Button> remedies,
        @Nullable String instead) {
    public Refused {
        remedies = List.copyOf(remedies);
    }
}
