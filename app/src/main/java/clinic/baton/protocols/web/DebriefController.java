package clinic.baton.protocols.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.protocols.Debrief;
import clinic.baton.protocols.Protocols;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.RunCommand;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
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

/** The talk after an emergency: the four steps of PEARLS, beside the timeline. */
@Controller
@RequestMapping("/p/{practice}/emergency/{run}/debrief")
class DebriefController {
    private final Act act;
    private final Protocols protocols;
    private final RunPages pages;
    private final Sentences sentences;
    private final Shells shells;

    DebriefController(Act act, Protocols protocols, RunPages pages, Sentences sentences, Shells shells) {
        this.act = act;
        this.protocols = protocols;
        this.pages = pages;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html form(Caller caller, HttpServletRequest request, @PathVariable UUID run) {
        EmergencyController.may(caller);
        Run found = found(caller, run);
        Debrief said = found.debrief();
        Map<String, String> typed = said == null
                ? Map.of()
                : Map.of(
                        "reactions", said.reactions(),
                        "description", said.description(),
                        "analysis", said.analysis(),
                        "summary", said.summary(),
                        "followUp", said.followUp());
        return page(caller, request, found, typed, "");
    }

    @PostMapping
    Object write(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID run,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        EmergencyController.may(caller);
        Run found = found(caller, run);
        var command = new RunCommand.WriteDebrief(
                run,
                typed.getOrDefault("reactions", ""),
                typed.getOrDefault("description", ""),
                typed.getOrDefault("analysis", ""),
                typed.getOrDefault("summary", ""),
                typed.getOrDefault("followUp", ""));
        return switch (act.run(caller, key, command)) {
            case Outcome.Done<Nothing> done -> {
                Toasts.tell(redirect, Phrase.of("The debrief is kept with the timeline."));
                yield "redirect:" + EmergencyController.page(caller, run);
            }
            case Outcome.Refused<Nothing>(var reasons) ->
                page(caller, request, found, typed, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    private Html page(Caller caller, HttpServletRequest request, Run run, Map<String, String> typed, String said) {
        Object[] model = {
            "shell",
            shells.still("Debrief", caller, request),
            "page",
            pages.of(caller.practice(), run),
            "fields",
            fields(typed),
            "said",
            said
        };
        return said.isEmpty() ? Html.of("protocols/debrief", model) : Html.refused("protocols/debrief", model);
    }

    private static List<Field> fields(Map<String, String> typed) {
        return List.of(
                field(
                        typed,
                        "reactions",
                        "Reactions",
                        "How is everybody? What is still with you? Nobody has to speak."),
                field(typed, "description", "Description", "What happened, in one or two sentences all agree on."),
                field(
                        typed,
                        "analysis",
                        "Analysis",
                        "What went well and why; what didn't and why. The work, not the person."),
                field(typed, "summary", "Summary", "What each takes along."),
                field(typed, "followUp", "Who does what by when", "Also: who looks after whom this evening."));
    }

    private static Field field(Map<String, String> typed, String name, String label, String hint) {
        return Field.of(Kind.LINES, name, label, typed.getOrDefault(name, ""))
                .hint(hint)
                .optional();
    }

    private Run found(Caller caller, UUID id) {
        Run run = protocols
                .run(caller.practice(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Seeing.check(caller, run);
        return run;
    }
}
