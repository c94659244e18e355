package clinic.baton.desk.web;

import clinic.baton.flow.Stage;
import clinic.baton.forecast.WaitLine;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the building, on the Board. It names no viewer and no time of day, so that it can be broadcast.
 *
 * @param id the visit; the element is {@code card-ID}
 * @param version of the visit: what the steps carry
 * @param stage where the visit stands
 * @param code what they are called by
 * @param name who
 * @param address the visit, for the side panel
 * @param since since when in this stage
 * @param limit how long they may stay
 * @param detail time, kind, provider, room
 * @param tags flags, needs, lateness
 * @param provider whom they see; blank for nobody in particular
 * @param flags codes of the flags that are up, separated by blanks
 * @param moved who brought them here; null when nobody did
 * @param expected when they will be seen or done, as it is expected now
 * @param steps where they can go, the likeliest first
 */
public record BoardCard(
        UUID id,
        int version,
        Stage stage,
        String code,
        PatientName name,
        String address,
        Instant since,
        Limit limit,
        Phrase detail,
        List<Tag> tags,
        String provider,
        String flags,
        @Nullable Moved moved,
        WaitLine expected,
        List<Next> steps) {
    /** Keeps the lists from changing. */
    public BoardCard {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /**
     * How long somebody may be in a stage, in minutes since they came there; 0 where there is no limit.
     *
     * @param watch from when on somebody should look
     * @param alarm from when on it is past
     * @param words what it is then: "past 20 min"
     */
    public record Limit(int watch, int alarm, String words) {}

    /**
     * Who brought them here.
     *
     * @param by a name
     * @param from the stage before, in words; blank for none
     */
    public record Moved(String by, String from) {}

    /**
     * Where they can go.
     *
     * @param to code of the stage
     * @param label what the desk says
     * @param key the key that does it, while the card has the focus
     */
    public record Next(String to, String label, String key) {}
}
