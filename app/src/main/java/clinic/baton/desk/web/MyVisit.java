package clinic.baton.desk.web;

import clinic.baton.forecast.WaitLine;
import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody in the building whom a provider sees.
 *
 * @param id the visit; the element is {@code mine-ID}
 * @param name who
 * @param address the visit, for the side panel
 * @param stage where the visit stands, in words
 * @param place the room, or where they wait
 * @param since since when in this stage
 * @param detail time and kind of visit
 * @param tags flags, needs, lateness
 * @param expected when they will be seen or done
 * @param deeds what the provider does next, the likeliest first
 */
public record MyVisit(
        UUID id,
        PatientName name,
        String address,
        String stage,
        String place,
        Instant since,
        Phrase detail,
        List<Tag> tags,
        WaitLine expected,
        List<Button> deeds) {
    /** Keeps the lists from changing. */
    public MyVisit {
        tags = List.copyOf(tags);
        deeds = List.copyOf(deeds);
    }
}
