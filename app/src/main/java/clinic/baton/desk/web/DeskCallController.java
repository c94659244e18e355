package clinic.baton.desk.web;

import clinic.baton.desk.CallCommand.IdentifyCaller;
import clinic.baton.desk.CallCommand.NoteCall;
import clinic.baton.desk.CallCommand.NurseTakesCall;
import clinic.baton.desk.CallCommand.RingPatient;
import clinic.baton.desk.CallCommand.Then;
import clinic.baton.desk.Calls;
import clinic.baton.desk.Parked;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The note of a telephone call, in the side panel. */
@Controller
@RequestMapping("/p/{practice}/calls/{id}")
class DeskCallController {
    private final Act act;
    private final Calls calls;
    private final DeskCallSheets sheets;
    private final DeskSaid said;
    private final Sentences sentences;
    private final Shells shells;

    DeskCallController(Act act, Calls calls, DeskCallSheets sheets, DeskSaid said, Sentences sentences, Shells shells) {
        this.act = act;
        this.calls = calls;
        this.sheets = sheets;
        this.said = said;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        conduct(caller);
        return page(caller, request, sheets.of(caller, call(caller, id), null), false);
    }

    @PostMapping
    Object save(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam Map<String, String> fields) {
        Typed typed = Typed.of(fields);
        NoteCall note = note(id, typed);
        return switch (keep(caller, key, id, note, typed)) {
            case Done<Parked>(Parked after) -> answer(caller, request, redirect, key, after, note.then());
            case Refused<Parked>(var reasons) ->
                page(caller, request, refused(caller, id, typed.refused(reasons, sentences)), true);
        };
    }

    private static NoteCall note(UUID id, Typed typed) {
        return new NoteCall(
                id,
                typed.value("caller"),
                typed.value("number"),
                typed.value("about"),
                typed.value("note"),
                then(typed.value("then")));
    }

    private Outcome<Parked> keep(Caller caller, UUID key, UUID id, NoteCall note, Typed typed) {
        Outcome<Parked> kept = act.run(caller, key, note);
        if (kept instanceof Done<Parked> && typed.value("then").equals("identify")) {
            return act.run(
                    caller,
                    UUID.nameUUIDFromBytes((key + " identify").getBytes(StandardCharsets.UTF_8)),
                    new IdentifyCaller(
                            id, typed.value("about"), LocalMoment.date(typed.value("birth")), typed.value("phone")));
        }
        return kept;
    }

    private DeskCallSheet refused(Caller caller, UUID id, Typed wrong) {
        return calls.find(caller.practice(), id)
                .map(parked -> sheets.of(caller, parked, wrong))
                .orElseGet(() -> sheets.begun(caller, id).with(wrong));
    }

    @PostMapping("/ring")
    String ring(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID patient,
            @RequestParam(defaultValue = "") String number) {
        return switch (act.run(caller, key, new RingPatient(id, patient, number))) {
            case Done<Parked> done -> "redirect:/p/" + caller.practice() + "/calls/" + id;
            case Refused<Parked>(var reasons) -> {
                Toasts.refused(redirect, said.why(reasons));
                yield "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/desk");
            }
        };
    }

    @PostMapping("/nurse")
    String nurse(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key) {
        return said.answer(
                caller,
                request,
                redirect,
                key,
                id,
                act.run(caller, key, new NurseTakesCall(id)),
                after -> Phrase.of("A nurse has the call."));
    }

    private String answer(
            Caller caller, HttpServletRequest request, RedirectAttributes redirect, UUID key, Parked after, Then then) {
        String root = "/p/" + caller.practice();
        if (then == Then.GOES_ON || then == Then.FLAG) {
            return "redirect:" + root + "/calls/" + after.id();
        }
        String words = switch (then) {
            case HOLD -> "The call is on hold.";
            case KEEP -> "The note is kept.";
            case DROP -> "The note is thrown away.";
            case GOES_ON, FLAG -> "";
        };
        Toasts.undoable(redirect, Phrase.of(words), root, key, after.id());
        return "redirect:" + Toasts.back(request, root + "/desk");
    }

    private static Then then(String typed) {
        return switch (typed) {
            case "hold" -> Then.HOLD;
            case "flag" -> Then.FLAG;
            case "keep" -> Then.KEEP;
            case "drop" -> Then.DROP;
            default -> Then.GOES_ON;
        };
    }

    private Parked call(Caller caller, UUID id) {
        return calls.find(caller.practice(), id)
                .filter(parked -> parked.call() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Html page(Caller caller, HttpServletRequest request, DeskCallSheet sheet, boolean refused) {
        Object[] model = {"shell", shells.still("Call", caller, request), "call", sheet};
        return refused ? Html.refused("desk/desk-call", model) : Html.of("desk/desk-call", model);
    }

    static void conduct(Caller caller) {
        if (!caller.may(Permission.CONDUCT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
