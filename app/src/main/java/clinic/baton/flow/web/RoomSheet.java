package clinic.baton.flow.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.VisitButtons;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Room;
import clinic.baton.record.Caller;
import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room in the side panel.
 *
 * @param id which
 * @param name its name
 * @param state what it is up to, in words
 * @param since since when, as {@code 9:12}; null where nothing ever happened to it
 * @param seenEmpty when somebody last saw it empty; null for never
 * @param note a word on it
 * @param inside who is in it, with the way to each visit
 * @param actions what can be done
 * @param holdable whether it can be held for somebody
 * @param closable whether it can be closed
 */
public record RoomSheet(
        UUID id,
        String name,
        String state,
        @Nullable String since,
        @Nullable String seenEmpty,
        @Nullable String note,
        List<Inside> inside,
        List<Button> actions,
        boolean holdable,
        boolean closable) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** Somebody in a room. */
    public record Inside(PatientName name, String stage, String address) {}

    static RoomSheet of(Day day, Room room, Caller caller) {
        String root = "/p/" + caller.practice();
        RoomDay up = day.room(room.id());
        List<Inside> inside = day.inRoom(room.id()).stream()
                .map(v -> new Inside(day.name(v.patient()), v.stage().words(), root + "/visits/" + v.id()))
                .toList();
        boolean may = caller.may(Permission.CONDUCT) && inside.isEmpty();
        return new RoomSheet(
                room.id(),
                room.name(),
                inside.isEmpty() ? words(up.state()) : "in use",
                up.version() == 0 ? null : time(up.since(), day),
                up.seenEmptyAt() == null ? null : time(up.seenEmptyAt(), day),
                up.note(),
                inside,
                may ? actions(new VisitButtons(root), room.id(), up.state()) : List.of(),
                may && up.state() == RoomDay.State.FREE,
                may && up.state() != RoomDay.State.CLOSED);
    }

    private static List<Button> actions(VisitButtons buttons, UUID room, RoomDay.State state) {
        List<Button> actions = new ArrayList<>();
        switch (state) {
            case FREE -> actions.add(buttons.tend(room, "needs-cleaning", "Needs clean-up"));
            case HELD -> actions.add(buttons.tend(room, "open", "Let go").primary());
            case CLEANING ->
                actions.add(buttons.tend(room, "cleaned", "It is clean").primary());
            case CLOSED -> actions.add(buttons.tend(room, "open", "Open again").primary());
        }
        actions.add(buttons.tend(room, "seen-empty", "Seen empty"));
        return actions;
    }

    static String words(RoomDay.State state) {
        return switch (state) {
            case FREE -> "free";
            case HELD -> "held";
            case CLEANING -> "waits for clean-up";
            case CLOSED -> "out of order";
        };
    }

    private static String time(Instant moment, Day day) {
        return TIME.format(moment.atZone(day.clinic().zone()));
    }
}
