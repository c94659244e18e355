package clinic.baton.flow.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Passage;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.Stage;
import clinic.baton.flow.StageKeys;
import clinic.baton.flow.VisitButtons;
import clinic.baton.practice.Room;
import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit in the side panel: where it stands, what it has been through, and everything that can be done with it.
 *
 * @param visit the visit
 * @param name whose
 * @param standing where it stands, in words
 * @param plan what it is for: time, kind, provider
 * @param lines the stretches of the visit so far, in order
 * @param steps the steps that need no room, the likeliest first
 * @param rooms the rooms, free ones first
 * @param raise flags that can go up
 * @param lower flags that are up
 */
public record VisitSheet(
        Encounter visit,
        PatientName name,
        String standing,
        String plan,
        List<Line> lines,
        List<Button> steps,
        List<Button> rooms,
        List<Button> raise,
        List<Button> lower) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /**
     * One stretch.
     *
     * @param time from when
     * @param iso the same for machines
     * @param what stage and room
     * @param who who brought them there; blank for nobody
     */
    public record Line(String time, String iso, String what, String who) {}

    static VisitSheet of(Day day, Encounter visit, List<Passage> passages, Map<UUID, String> people, String root) {
        VisitButtons buttons = new VisitButtons(root);
        List<Line> lines = passages.stream().map(p -> line(day, p, people)).toList();
        return new VisitSheet(
                visit,
                day.name(visit.patient()),
                standing(day, visit, people),
                plan(day, visit),
                lines,
                steps(buttons, visit),
                visit.here() ? rooms(day, visit, buttons) : List.of(),
                flags(buttons, visit, false),
                flags(buttons, visit, true));
    }

    private static String standing(Day day, Encounter visit, Map<UUID, String> people) {
        String at = visit.stage().words() + place(day, visit.room()) + " since "
                + time(day, visit.stay().since());
        UUID by = visit.stay().by();
        return by == null || !people.containsKey(by) ? at : at + ", moved by " + people.get(by);
    }

    private static String plan(Day day, Encounter visit) {
        var planned = visit.purpose().planned();
        String when = visit.purpose().walkIn() ? "walk-in" : planned == null ? "" : time(day, planned.start());
        String type = day.type(visit).map(t -> " · " + t.name()).orElse("");
        String with =
                day.provider(visit.purpose().practitioner()).map(p -> " · " + p).orElse("");
        return when + type + with;
    }

    private static Line line(Day day, Passage passage, Map<UUID, String> people) {
        UUID by = passage.by();
        return new Line(
                time(day, passage.since()),
                passage.since().toString(),
                passage.stage().words() + place(day, passage.room()),
                by == null ? "" : people.getOrDefault(by, ""));
    }

    private static String place(Day day, @Nullable UUID room) {
        return room == null ? "" : ", " + day.roomName(room);
    }

    private static List<Button> steps(VisitButtons buttons, Encounter visit) {
        List<Stage> usual =
                visit.stage().usual().stream().filter(s -> s != Stage.ROOMED).toList();
        List<Button> steps = new java.util.ArrayList<>();
        usual.forEach(to -> steps.add(buttons.step(visit, to).key(StageKeys.of(to))));
        visit.stage().next().stream()
                .filter(to -> to != Stage.ROOMED && to != visit.stage() && !usual.contains(to))
                .filter(to -> to != Stage.LEFT_WITHOUT_BEING_SEEN || visit.seenAt() == null)
                .forEach(to -> steps.add(buttons.step(visit, to).key(StageKeys.of(to))));
        if (!steps.isEmpty()) {
            steps.set(0, steps.getFirst().primary());
        }
        return steps;
    }

    private static List<Button> rooms(Day day, Encounter visit, VisitButtons buttons) {
        List<Room> free = day.freeRooms();
        return java.util.stream.Stream.concat(
                        free.stream(), day.clinic().openRooms().stream().filter(r -> !free.contains(r)))
                .filter(room -> !room.id().equals(visit.room()))
                .map(room -> room(day, visit, buttons, room))
                .toList();
    }

    private static Button room(Day day, Encounter visit, VisitButtons buttons, Room room) {
        Button button = buttons.room(visit, room);
        boolean busy = !day.inRoom(room.id()).isEmpty();
        RoomDay.State state = day.room(room.id()).state();
        if (!busy && state == RoomDay.State.FREE) {
            return button;
        }
        String why = busy ? "in use" : RoomSheet.words(state);
        return new Button(
                room.name() + " · " + why,
                button.address(),
                button.way(),
                button.fields(),
                null,
                Button.Look.QUIET,
                null);
    }

    private static List<Button> flags(VisitButtons buttons, Encounter visit, boolean up) {
        if (!visit.here()) {
            return List.of();
        }
        return Arrays.stream(Flag.values())
                .filter(flag -> visit.flags().contains(flag) == up)
                .map(flag -> buttons.flag(visit, flag, !up, up ? "No longer: " + flag.words() : flag.words()))
                .toList();
    }

    private static String time(Day day, Instant moment) {
        return TIME.format(moment.atZone(day.clinic().zone()));
    }
}
