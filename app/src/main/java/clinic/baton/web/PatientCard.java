package clinic.baton.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient on the Board.
 *
 * @param id the encounter's id; the element is {@code card-ID}
 * @param name who
 * @param address the patient's page
 * @param since since when in this stage, practice time
 * @param watchMinutes from when on the timer warns; 0 never warns
 * @param alarmMinutes from when on it is past its limit; 0 never
 * @param detail appointment time, type, provider, room
 * @param tags flags and readiness
 * @param actions the legal next steps
 * @param movedBy who moved it here just now ("Ben, from Waiting"); null when it hasn't just moved
 */
public record PatientCard(
        String id,
        PatientName name,
        String address,
        Instant since,
        int watchMinutes,
        int alarmMinutes,
        Phrase detail,
        List<Tag> tags,
        List<Button> actions,
        @Nullable String movedBy) {
    public PatientCard {
        tags = List.copyOf(tags);
        actions = List.copyOf(actions);
    }
}
