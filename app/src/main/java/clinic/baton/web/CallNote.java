package clinic.baton.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The note of a telephone call that is going on.
 *
 * @param address where it is saved
 * @param began since when, practice time
 * @param who who calls
 * @param about which patient it is about
 * @param note what was said so far
 * @param redFlags the questions that are asked first; empty when the practice has none
 * @param parked what was put aside for the call, in words; null when nothing was
 */
public record CallNote(
        String address,
        Instant began,
        Field who,
        Field about,
        Field note,
        List<String> redFlags,
        @Nullable String parked) {
    public CallNote {
        redFlags = List.copyOf(redFlags);
    }
}
