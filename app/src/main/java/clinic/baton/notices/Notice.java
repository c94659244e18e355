package clinic.baton.notices;

import clinic.baton.access.LinkPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a patient is to be told. It has no words of its own: only practice, time, number to call and links leave.
 *
 * @param patient who
 * @param topic what
 * @param about the appointment, offer or recall it is about
 * @param site where: its zone tells the times, its telephone is the one to call; null for the practice's
 * @param times the visits' starts; for a delay the earliest and latest new start
 * @param links what the patient can answer with, in the order of the times
 * @param uselessAfter the moment after which it isn't worth sending, in the practice's time; null for none
 */
public record Notice(
        UUID patient,
        Topic topic,
        UUID about,
        @Nullable UUID site,
        List<Instant> times,
        List<Answer> links,
        @Nullable Instant uselessAfter) {
    /** Keeps the lists from changing. */
    public Notice {
        times = List.copyOf(times);
        links = List.copyOf(links);
    }

    /**
     * A link in a notice.
     *
     * @param purpose what it is for
     * @param subject what it is about
     * @param life how long it lives, in wall time
     */
    public record Answer(LinkPurpose purpose, UUID subject, Duration life) {}
}
