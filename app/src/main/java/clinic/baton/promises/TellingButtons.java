package clinic.baton.promises;

import clinic.baton.flow.Encounter;
import clinic.baton.forecast.WaitRange;
import clinic.baton.promises.WaitPromise.Choice;
import clinic.baton.web.Button;
import java.time.Duration;
import java.time.Instant;

/**
 * Telling somebody how long it takes, as buttons for all screens. They carry the range that was on the screen, so that what
 * stands on record is what was said.
 *
 * @param root the practice's root, {@code /p/1}
 */
public record TellingButtons(String root) {
    /** When the next word is promised: no later than this, and no later than they should be seen. */
    public static final Duration NEXT_WORD = Duration.ofMinutes(20);

    /** They were told this range, in person, and chose. */
    public Button told(String label, Encounter visit, WaitRange range, Choice choice, Instant now) {
        return Button.post(label, root + "/visits/" + visit.id() + "/told-wait")
                .with("from", range.from())
                .with("likely", range.likely())
                .with("until", range.until())
                .with("next", now.plus(NEXT_WORD))
                .with("choice", choice);
    }
}
