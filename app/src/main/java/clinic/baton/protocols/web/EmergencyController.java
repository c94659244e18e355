package clinic.baton.protocols.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.protocols.Protocols;
import clinic.baton.protocols.StartProtocol;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Starting a protocol: a panel over whatever is open, so that what was being typed stays where it is. */
@Controller
class EmergencyController {
    private final Act act;
    private final Protocols protocols;
    private final DayAround day;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Shells shells;

    EmergencyController(
            Act act, Protocols protocols, DayAround day, Clinics clinics, Sentences sentences, Shells shells) {
        this.act = act;
        this.protocols = protocols;
        this.day = day;
        this.clinics = clinics;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/emergency")
    Html offered(Caller caller, HttpServletRequest request) {
        may(caller);
        return offered(caller, request, "");
    }

    @PostMapping("/p/{practice}/emergency")
    Object start(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable UUID room,
            @RequestParam(defaultValue = "") String drill) {
        may(caller);
        String where = place.isBlank() ? roomName(caller, room) : place;
        return switch (act.run(caller, key, new StartProtocol(code, where, room, drill.equals("on")))) {
            case Outcome.Done<UUID>(UUID run) -> {
                day.roomTaken(caller, key, run);
                yield "redirect:" + page(caller, run);
            }
            case Outcome.Refused<UUID>(var reasons) ->
                offered(caller, request, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    private String roomName(Caller caller, @Nullable UUID room) {
        return room == null
                ? ""
                : clinics.of(caller.practice()).room(room).map(r -> r.name()).orElse("");
    }

    private Html offered(Caller caller, HttpServletRequest request, String said) {
        Object[] model = {
            "shell",
            shells.still("Emergency", caller, request),
            "editions",
            protocols.all(caller.practice()),
            "running",
            protocols.open(caller.practice()).stream()
                    .filter(run -> Seeing.may(caller, run.protocol()))
                    .toList(),
            "rooms",
            clinics.of(caller.practice()).openRooms(),
            "said",
            said
        };
        return said.isEmpty() ? Html.of("protocols/start", model) : Html.refused("protocols/start", model);
    }

    static String page(Caller caller, UUID run) {
        return "/p/" + caller.practice() + "/emergency/" + run;
    }

    static void may(Caller caller) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
