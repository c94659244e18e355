package clinic.baton.desk.web;

import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who is expected today.
 *
 * @param appointment the appointment; the row is {@code coming-ID}
 * @param time when, {@code 9:20}
 * @param name who
 * @param born their birth date in words; blank while unknown
 * @param detail with whom and what for
 * @param tags needs, and how late they are
 * @param arrive brings them in
 * @param open the appointment in the side panel
 */
public record DeskArrival(
        UUID appointment,
        String time,
        PatientName name,
        String born,
        Phrase detail,
        List<Tag> tags,
        Button arrive,
        String open) {
    /** Keeps the tags from changing. */
    public DeskArrival {
        tags = List.copyOf(tags);
    }
}
