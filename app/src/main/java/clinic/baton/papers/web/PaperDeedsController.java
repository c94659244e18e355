package clinic.baton.papers.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.papers.FilePaper;
import clinic.baton.papers.Paper;
import clinic.baton.papers.SetPaperAside;
import clinic.baton.papers.TakePaper;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a paper, files it, sets it aside. */
@Controller
@RequestMapping("/p/{practice}/papers/{id}")
class PaperDeedsController {
    private final Act act;
    private final Sentences sentences;

    PaperDeedsController(Act act, Sentences sentences) {
        this.act = act;
        this.sentences = sentences;
    }

    @PostMapping("/take")
    String take(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam boolean mine) {
        String here = Toasts.back(request, "/p/" + caller.practice() + "/papers");
        return done(caller, redirect, key, null, new TakePaper(id, mine), mine ? "Yours" : "Nobody's now", here);
    }

    @PostMapping("/file")
    String file(
            Caller caller,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID patient,
            @RequestParam(defaultValue = "") String visit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String note) {
        String[] parts = visit.split(" ", 2);
        UUID appointment = parts[0].matches("[0-9a-fA-F-]{36}") ? UUID.fromString(parts[0]) : null;
        String item = parts.length > 1 && parts[1].matches("[a-z0-9-]{1,60}") ? parts[1] : null;
        Paper.Filed filed = new Paper.Filed(patient, appointment, item);
        String to = "/p/" + caller.practice() + "/papers";
        return done(caller, redirect, key, id, new FilePaper(id, filed, kind, note), "Filed: " + kind, to);
    }

    @PostMapping("/aside")
    String aside(
            Caller caller,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String why) {
        String to = "/p/" + caller.practice() + "/papers";
        return done(caller, redirect, key, id, new SetPaperAside(id, why), "Set aside", to);
    }

    private String done(
            Caller caller,
            RedirectAttributes redirect,
            UUID key,
            @Nullable UUID undoable,
            Command<Nothing> command,
            String words,
            String to) {
        switch (act.run(caller, key, command)) {
            case Outcome.Done<Nothing> done
            when undoable != null ->
                Toasts.undoable(redirect, Phrase.of(words), "/p/" + caller.practice(), key, undoable);
            case Outcome.Done<Nothing> done -> Toasts.tell(redirect, Phrase.of(words));
            case Outcome.Refused<Nothing>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + to;
    }
}
