package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Restore;
import clinic.baton.practice.Retire;
import clinic.baton.record.Caller;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes parts of the practice out of use, and into use again. */
@Controller
class PartUseController {
    private final SetupDesk desk;
    private final Sections sections;

    PartUseController(SetupDesk desk, Sections sections) {
        this.desk = desk;
        this.sections = sections;
    }

    @PostMapping(Sections.ANY + "/{id}/retire")
    String retire(
            Caller caller,
            @PathVariable String section,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes redirect) {
        Section<?> found = sections.of(section);
        return told(
                desk.run(caller, key, new Retire(found.part(), id, version)),
                "Out of use. What names it stays as it is.",
                caller,
                key,
                id,
                found,
                redirect);
    }

    @PostMapping(Sections.ANY + "/{id}/restore")
    String restore(
            Caller caller,
            @PathVariable String section,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes redirect) {
        Section<?> found = sections.of(section);
        return told(
                desk.run(caller, key, new Restore(found.part(), id, version)),
                "In use again.",
                caller,
                key,
                id,
                found,
                redirect);
    }

    private String told(
            Outcome<Nothing> outcome,
            String words,
            Caller caller,
            UUID key,
            UUID id,
            Section<?> section,
            RedirectAttributes redirect) {
        switch (outcome) {
            case Done<Nothing> done -> Toasts.undoable(redirect, Phrase.of(words), "/p/" + caller.practice(), key, id);
            case Refused<Nothing>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
        }
        return "redirect:" + SetupDesk.root(caller) + "/" + section.path();
    }
}
