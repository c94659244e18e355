package clinic.baton.entry.web;

import static clinic.baton.practice.RoomKind.EXAM;
import static clinic.baton.practice.RoomKind.LAB;
import static clinic.baton.practice.RoomKind.PROCEDURE;
import static clinic.baton.practice.RoomKind.QUIET;

import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.AddRooms;
import clinic.baton.practice.Added;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The set-up's third step: rooms, with a small clinic's usual ones to begin with. */
@Controller
class RoomsStepController {
    private static final int LINES = 12;
    private static final Map<String, RoomKind> USUAL = usual();

    private final Act act;
    private final Clinics clinics;
    private final Sentences sentences;

    RoomsStepController(Act act, Clinics clinics, Sentences sentences) {
        this.act = act;
        this.clinics = clinics;
        this.sentences = sentences;
    }

    @GetMapping("/p/{practice}/set-up/rooms")
    Html page(Caller caller, HttpServletRequest request) {
        Steps.need(caller);
        Clinic clinic = clinics.of(caller.practice());
        Map<String, String> values = new HashMap<>();
        if (clinic.openRooms().isEmpty()) {
            int line = 0;
            for (Map.Entry<String, RoomKind> room : USUAL.entrySet()) {
                values.put("name." + line, room.getKey());
                values.put("kind." + line, room.getValue().code());
                line++;
            }
        }
        return shown(caller, request, Typed.of(values));
    }

    @PostMapping("/p/{practice}/set-up/rooms")
    Object add(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        Steps.need(caller);
        Typed typed = Typed.of(values);
        Clinic clinic = clinics.of(caller.practice());
        UUID site = clinic.openSites().getFirst().id();
        List<Room.Details> rooms = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            if (!typed.value("name." + line).isBlank()) {
                rooms.add(new Room.Details(
                        site,
                        typed.value("name." + line),
                        Steps.choice(RoomKind.class, typed.value("kind." + line), EXAM),
                        List.of()));
                lines.add(line);
            }
        }
        String next = "redirect:/p/" + caller.practice() + "/set-up/people";
        if (rooms.isEmpty() && !clinic.openRooms().isEmpty()) {
            return next;
        }
        return switch (act.run(caller, key, new AddRooms(rooms))) {
            case Done<Added> done -> next;
            case Refused<Added>(var reasons) ->
                shown(caller, request, typed.refused(RowErrors.onLines(reasons, lines), sentences));
        };
    }

    private Html shown(Caller caller, HttpServletRequest request, Typed typed) {
        List<Choice> kinds = Arrays.stream(RoomKind.values())
                .map(kind -> new Choice(kind.code(), kind.words()))
                .toList();
        List<Row> rows = IntStream.range(0, LINES)
                .mapToObj(line -> new Row(
                        line,
                        List.of(
                                typed.field(Field.Kind.TEXT, "name." + line, "Name of room " + (line + 1))
                                        .optional(),
                                typed.choice("kind." + line, "Kind of room " + (line + 1), kinds))))
                .toList();
        return Steps.page(
                "entry/set-up-rooms",
                typed,
                "door",
                Doors.door("Rooms", request),
                "stepper",
                Wizard.ROOMS.stepper("/p/" + caller.practice()),
                "typed",
                typed,
                "rows",
                rows,
                "rooms",
                clinics.of(caller.practice()).openRooms());
    }

    private static Map<String, RoomKind> usual() {
        Map<String, RoomKind> usual = new java.util.LinkedHashMap<>();
        usual.put("Room 1", EXAM);
        usual.put("Room 2", EXAM);
        usual.put("Room 3", EXAM);
        usual.put("Room 4", EXAM);
        usual.put("Procedure room", PROCEDURE);
        usual.put("Quiet room", QUIET);
        usual.put("Draw station", LAB);
        return java.util.Collections.unmodifiableMap(usual);
    }
}
