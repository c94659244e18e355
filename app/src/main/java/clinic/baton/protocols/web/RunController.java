package clinic.baton.protocols.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinics;
import clinic.baton.protocols.Protocols;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.RunCommand;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A protocol that runs: who does what, what was done when, and its end. */
@Controller
@RequestMapping("/p/{practice}/emergency/{run}")
class RunController {
    private final Act act;
    private final Protocols protocols;
    private final RunPages pages;
    private final DayAround day;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Shells shells;

    RunController(
            Act act,
            Protocols protocols,
            RunPages pages,
            DayAround day,
            Clinics clinics,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.protocols = protocols;
        this.pages = pages;
        this.day = day;
        this.clinics = clinics;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID run) {
        EmergencyController.may(caller);
        long head = shells.head(caller);
        Run shown = found(caller, run);
        return Html.of(
                "protocols/run",
                "shell",
                shells.live(shown.protocol().title(), caller, request, head, RunLiveView.NAME + ":" + run),
                "page",
                pages.of(caller.practice(), shown),
                "rooms",
                clinics.of(caller.practice()).openRooms());
    }

    @PostMapping("/role")
    String role(
            Caller caller,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String free,
            RedirectAttributes redirect) {
        if (free.equals("on")) {
            return told(caller, run, checked(caller, run, key, new RunCommand.FreeRole(run, role)), redirect);
        }
        Outcome<Nothing> outcome = checked(caller, run, key, new RunCommand.ClaimRole(run, role));
        if (outcome instanceof Outcome.Done<Nothing>) {
            day.providerTaken(caller, key, run);
        }
        return told(caller, run, outcome, redirect);
    }

    @PostMapping("/step")
    String step(
            Caller caller,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String strike,
            RedirectAttributes redirect) {
        RunCommand command =
                strike.equals("on") ? new RunCommand.StrikeStep(run, step) : new RunCommand.TickStep(run, step);
        return told(caller, run, checked(caller, run, key, command), redirect);
    }

    @PostMapping("/timer")
    String timer(
            Caller caller,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam String timer,
            RedirectAttributes redirect) {
        return told(caller, run, checked(caller, run, key, new RunCommand.TapTimer(run, timer)), redirect);
    }

    @PostMapping("/note")
    String note(
            Caller caller,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        return told(caller, run, checked(caller, run, key, new RunCommand.NoteInRun(run, words)), redirect);
    }

    @PostMapping("/count")
    String count(
            Caller caller,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam String ref,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        return told(caller, run, checked(caller, run, key, new RunCommand.CountIn(run, ref, words)), redirect);
    }

    @PostMapping("/place")
    String place(
            Caller caller,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable UUID room,
            RedirectAttributes redirect) {
        String where = place.isBlank() && room != null
                ? clinics.of(caller.practice()).room(room).map(r -> r.name()).orElse("")
                : place;
        Outcome<Nothing> outcome = checked(caller, run, key, new RunCommand.PlaceRun(run, where, room));
        if (outcome instanceof Outcome.Done<Nothing>) {
            day.roomTaken(caller, key, run);
        }
        return told(caller, run, outcome, redirect);
    }

    @PostMapping("/end")
    String end(
            Caller caller,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String how,
            RedirectAttributes redirect) {
        Run.How ending = how.equals("false-alarm") ? Run.How.FALSE_ALARM : Run.How.ALL_CLEAR;
        Outcome<Nothing> outcome = checked(caller, run, key, new RunCommand.EndRun(run, ending));
        if (outcome instanceof Outcome.Done<Nothing>) {
            day.over(caller, key, run);
        }
        return told(caller, run, outcome, redirect);
    }

    private Outcome<Nothing> checked(Caller caller, UUID run, UUID key, RunCommand command) {
        EmergencyController.may(caller);
        found(caller, run);
        return act.run(caller, key, command);
    }

    private String told(Caller caller, UUID run, Outcome<Nothing> outcome, RedirectAttributes redirect) {
        if (outcome instanceof Outcome.Refused<Nothing>(var reasons)) {
            Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + EmergencyController.page(caller, run);
    }

    private Run found(Caller caller, UUID id) {
        Run run = protocols
                .run(caller.practice(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Seeing.check(caller, run);
        return run;
    }
}
