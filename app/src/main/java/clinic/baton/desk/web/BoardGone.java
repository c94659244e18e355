package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Somebody who left today.
 *
 * @param name who
 * @param time when they left
 * @param how departed, or left unseen
 * @param address the visit
 * @param back for those who are still here after all
 */
public record BoardGone(PatientName name, String time, String how, String address, Button back) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** Those who left today, the last first. */
    static List<BoardGone> of(Day day) {
        return day.visits().stream()
                .filter(v -> v.endedAt() != null)
                .sorted(Comparator.comparing((Encounter v) -> Objects.requireNonNull(v.endedAt()))
                        .reversed())
                .map(v -> gone(day, v))
                .toList();
    }

    private static BoardGone gone(Day day, Encounter visit) {
        PatientName name = day.name(visit.patient());
        String at = "/p/" + day.clinic().id() + "/visits/" + visit.id();
        return new BoardGone(
                name,
                TIME.format(Objects.requireNonNull(visit.endedAt())
                        .atZone(day.clinic().zone())),
                visit.stage().words(),
                at,
                Button.post("Still here", at + "/reopen")
                        .with("version", visit.version())
                        .quiet()
                        .spoken("Still here: " + name.full()));
    }
}
