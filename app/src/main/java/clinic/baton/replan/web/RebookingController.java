package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.replan.Applied;
import clinic.baton.replan.ApproveRebooking;
import clinic.baton.replan.DropRebooking;
import clinic.baton.replan.PinRow;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.Rebookings;
import clinic.baton.replan.SearchAgain;
import clinic.baton.replan.StartRebooking;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rebooks everybody at once: search, look over, pin, search again, approve. */
@Controller
class RebookingController {
    private final Act act;
    private final Rebookings rebookings;
    private final RebookingPages pages;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    RebookingController(
            Act act,
            Rebookings rebookings,
            RebookingPages pages,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.rebookings = rebookings;
        this.pages = pages;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @PostMapping("/p/{practice}/happened/{id}/rebook")
    String start(Caller caller, @PathVariable UUID id, @RequestParam UUID key, RedirectAttributes redirect) {
        booker(caller);
        return switch (act.run(caller, key, new StartRebooking(id))) {
            case Outcome.Done<UUID>(UUID rebooking) -> {
                rebookings.search(caller.practice(), rebooking);
                yield page(caller, rebooking);
            }
            case Outcome.Refused<UUID>(var reasons) -> {
                refused(redirect, reasons);
                yield "redirect:/p/" + caller.practice() + "/happened/" + id;
            }
        };
    }

    @GetMapping("/p/{practice}/rebooking/{id}")
    Html look(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        booker(caller);
        return look(caller, request, id, List.of());
    }

    private static void booker(Caller caller) {
        if (!caller.may(Permission.BOOK)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Html look(Caller caller, HttpServletRequest request, UUID id, List<Refusal> reasons) {
        long head = shells.head(caller);
        Rebooking rebooking = found(caller, id);
        readings.opened(
                caller,
                "rebooking",
                rebooking.rows().stream().map(Rebooking.Row::patient).distinct().toList());
        Object[] model = {
            "shell",
            shells.live("Rebooking", caller, request, head, "rebooking:" + id),
            "page",
            pages.of(caller.practice(), rebooking),
            "wrong",
            String.join(" ", sentences.of(reasons, Locale.ENGLISH))
        };
        return reasons.isEmpty() ? Html.of("replan/rebooking", model) : Html.refused("replan/rebooking", model);
    }

    @PostMapping("/p/{practice}/rebooking/{id}/pin")
    String pin(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID appointment,
            @RequestParam boolean pinned,
            RedirectAttributes redirect) {
        step(caller, key, new PinRow(id, appointment, pinned), redirect);
        return page(caller, id);
    }

    @PostMapping("/p/{practice}/rebooking/{id}/again")
    String again(Caller caller, @PathVariable UUID id, @RequestParam UUID key, RedirectAttributes redirect) {
        if (step(caller, key, new SearchAgain(id), redirect)) {
            rebookings.search(caller.practice(), id);
        }
        return page(caller, id);
    }

    @PostMapping("/p/{practice}/rebooking/{id}/drop")
    String drop(Caller caller, @PathVariable UUID id, @RequestParam UUID key, RedirectAttributes redirect) {
        UUID incident = found(caller, id).incident();
        return step(caller, key, new DropRebooking(id), redirect)
                ? "redirect:/p/" + caller.practice() + "/happened/" + incident
                : page(caller, id);
    }

    @PostMapping("/p/{practice}/rebooking/{id}/approve")
    Object approve(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes redirect) {
        Rebooking rebooking = found(caller, id);
        var command =
                new ApproveRebooking(id, rebooking.incident(), version, pages.steps(caller.practice(), rebooking));
        return switch (act.run(caller, key, command)) {
            case Outcome.Done<Applied>(Applied applied) -> {
                Toasts.undoable(
                        redirect,
                        Phrase.of(say("rebooking.approved", applied.asked())),
                        "/p/" + caller.practice(),
                        key,
                        rebooking.incident());
                yield page(caller, id);
            }
            case Outcome.Refused<Applied>(var reasons) -> look(caller, request, id, reasons);
        };
    }

    private boolean step(Caller caller, UUID key, Command<Nothing> command, RedirectAttributes redirect) {
        return switch (act.run(caller, key, command)) {
            case Outcome.Done<Nothing> done -> true;
            case Outcome.Refused<Nothing>(var reasons) -> {
                refused(redirect, reasons);
                yield false;
            }
        };
    }

    private void refused(RedirectAttributes redirect, List<Refusal> reasons) {
        Toasts.refused(redirect, Phrase.of(String.join(" ", sentences.of(reasons, Locale.ENGLISH))));
    }

    private Rebooking found(Caller caller, UUID id) {
        return rebookings
                .find(caller.practice(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(Caller caller, UUID id) {
        return "redirect:/p/" + caller.practice() + "/rebooking/" + id;
    }
}
