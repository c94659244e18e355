package clinic.baton.checkout.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.checkout.Ask;
import clinic.baton.checkout.AskBeforeLeaving;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.LeftWithout;
import clinic.baton.checkout.SettleCheckOut;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Step;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Check-out: who leaves, what is to be settled before, and what is to do for those who left. */
@Controller
@RequestMapping("/p/{practice}/check-out")
class CheckOutController {
    private final Act act;
    private final CheckOutRowsOfDay rows;
    private final InTheBuilding building;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    CheckOutController(
            Act act,
            CheckOutRowsOfDay rows,
            InTheBuilding building,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.rows = rows;
        this.building = building;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        if (!caller.may(Permission.SEE_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        long head = shells.head(caller);
        CheckOutPage page = rows.of(caller);
        readings.opened(
                caller,
                "check-out",
                Stream.of(page.here(), page.coming(), page.after())
                        .flatMap(List::stream)
                        .map(CheckOutPage.Visit::patient)
                        .distinct()
                        .toList());
        return Html.of(
                "checkout/page",
                "shell",
                shells.live("Check-out", caller, request, head, CheckOutLiveView.NAME),
                "page",
                page);
    }

    @PostMapping("/{encounter}/items")
    String ask(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID encounter,
            @RequestParam UUID key,
            @RequestParam Map<String, String> form) {
        Ask ask = AskChoices.read(form, clocks.of(caller.practice()).today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return said(
                caller,
                request,
                redirect,
                key,
                encounter,
                act.run(caller, key, new AskBeforeLeaving(encounter, ask)),
                "On the list before they leave");
    }

    @PostMapping("/{encounter}/items/{item}")
    String settle(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID encounter,
            @PathVariable UUID item,
            @RequestParam UUID key,
            @RequestParam CheckOutItem.State how,
            @RequestParam(defaultValue = "") String note) {
        String words = switch (how) {
            case DONE -> "Done";
            case WAIVED -> "Not needed";
            case LATER -> "To do after they left";
            case OPEN -> "Open again";
        };
        return said(
                caller,
                request,
                redirect,
                key,
                encounter,
                act.run(caller, key, new SettleCheckOut(encounter, item, how, note)),
                words);
    }

    /** Two things at once: what is open stays to do, and they are gone. */
    @PostMapping("/{encounter}/left")
    String left(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID encounter,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String note) {
        Outcome<Nothing> without = act.run(caller, key, new LeftWithout(encounter, note));
        if (without instanceof Outcome.Refused<Nothing>) {
            return said(caller, request, redirect, key, encounter, without, "");
        }
        Encounter visit = building.encounter(caller.practice(), encounter)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        UUID second = UUID.nameUUIDFromBytes((key + "/left").getBytes(StandardCharsets.UTF_8));
        return said(
                caller,
                request,
                redirect,
                second,
                encounter,
                act.run(caller, second, new Step.Depart(encounter, visit.version())),
                "Gone; what was open stays to do");
    }

    private String said(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            UUID key,
            UUID encounter,
            Outcome<?> outcome,
            String done) {
        String root = "/p/" + caller.practice();
        switch (outcome) {
            case Outcome.Done<?> ok -> Toasts.undoable(redirect, Phrase.of(done), root, key, encounter);
            case Outcome.Refused<?>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + Toasts.back(request, root + "/check-out");
    }
}
