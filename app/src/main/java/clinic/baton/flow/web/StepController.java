package clinic.baton.flow.web;

import clinic.baton.flow.Flag;
import clinic.baton.flow.Notice;
import clinic.baton.flow.PlanVisit;
import clinic.baton.flow.Reopen;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import clinic.baton.web.Phrase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a visit on: steps, flags, the nurse told, what it is for. Each answers on the page it was asked from. */
@Controller
@RequestMapping("/p/{practice}/visits/{id}")
class StepController {
    private final VisitForms forms;
    private final Clinics clinics;
    private final FreeRooms rooms;

    StepController(VisitForms forms, Clinics clinics, FreeRooms rooms) {
        this.forms = forms;
        this.clinics = clinics;
        this.rooms = rooms;
    }

    @PostMapping("/step")
    String step(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam String to,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID room) {
        Sent sent = new Sent(caller, request, redirect, key);
        Stage stage = wanted(() -> Stage.of(to));
        boolean any = stage == Stage.ROOMED && room == null;
        Optional<UUID> place = any ? rooms.forVisit(caller, id) : Optional.ofNullable(room);
        if (any && place.isEmpty()) {
            return forms.noRoom(sent, id);
        }
        Step step = wanted(() -> Step.to(stage, id, version, place.orElse(null)));
        return forms.answer(sent, id, step, (name, visit) -> Arrived.words(name, visit, clinics.of(caller.practice())));
    }

    @PostMapping("/reopen")
    String reopen(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version) {
        return forms.answer(
                new Sent(caller, request, redirect, key),
                id,
                new Reopen(id, version),
                (name, visit) -> Phrase.of(name).and(" is here again."));
    }

    @PostMapping("/told")
    String told(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key) {
        return forms.answer(
                new Sent(caller, request, redirect, key),
                id,
                new Notice.NurseTold(id),
                (name, visit) -> Phrase.of("A nurse knows that ").and(name).and(" is here."));
    }

    @PostMapping("/flag")
    String flag(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam("flag") String code,
            @RequestParam boolean up) {
        Flag flag = wanted(() -> Flag.of(code));
        Notice notice = up ? new Notice.RaiseFlag(id, flag) : new Notice.LowerFlag(id, flag);
        Phrase words = Phrase.of(up ? "Noted for " : "No longer so for ");
        return forms.answer(
                new Sent(caller, request, redirect, key),
                id,
                notice,
                (name, visit) -> words.and(name).hush(": " + flag.words()));
    }

    @PostMapping("/plan")
    String plan(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID visitType,
            @RequestParam(defaultValue = "") String provider) {
        UUID practitioner = provider.isBlank() ? null : wanted(() -> UUID.fromString(provider));
        return forms.answer(
                new Sent(caller, request, redirect, key),
                id,
                new PlanVisit(id, visitType, practitioner),
                (name, visit) -> Phrase.of("Decided what ").and(name).and(" is here for."));
    }

    /** What a form names; one that no screen of ours sends is a bad request. */
    private static <T> T wanted(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException garbled) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, garbled.getMessage(), garbled);
        }
    }
}
