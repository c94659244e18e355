package clinic.baton.notices.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.delivery.CancelMessage;
import clinic.baton.delivery.SendAgain;
import clinic.baton.delivery.SettleReply;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.SettleCall;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

/** What leaves, what couldn't leave, and what came back. */
@Controller
@RequestMapping("/p/{practice}")
class OutboxController {
    private final Act act;
    private final OutboxPage page;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    OutboxController(Act act, OutboxPage page, ReadLog readings, Sentences sentences, Shells shells) {
        this.act = act;
        this.page = page;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/outbox")
    Html show(Caller caller, HttpServletRequest request, @RequestParam(defaultValue = "") String only) {
        check(caller);
        long head = shells.head(caller);
        OutboxPage.Shown shown = page.of(caller);
        readings.opened(
                caller,
                "outbox",
                Stream.of(shown.stuck(), shown.waiting(), shown.gone())
                        .flatMap(List::stream)
                        .map(MessageRow::patient)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return Html.of(
                "notices/outbox",
                "shell",
                shells.live("Outbox", caller, request, head, "outbox"),
                "shown",
                shown,
                "only",
                only,
                "setsUp",
                caller.may(Permission.SET_UP));
    }

    @PostMapping("/outbox/{message}/take-back")
    String takeBack(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID message,
            @RequestParam UUID key,
            RedirectAttributes redirect) {
        return done(caller, request, key, new CancelMessage(message), "Taken back. It doesn't leave.", redirect);
    }

    @PostMapping("/outbox/{message}/send-again")
    String sendAgain(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID message,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable String address,
            RedirectAttributes redirect) {
        return done(caller, request, key, new SendAgain(message, address), "It is sent once more.", redirect);
    }

    @PostMapping("/replies/{reply}/settle")
    String settle(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID reply,
            @RequestParam UUID key,
            RedirectAttributes redirect) {
        return done(caller, request, key, new SettleReply(reply), "Dealt with.", redirect);
    }

    @PostMapping("/calls-owed/{call}/settle")
    String called(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID call,
            @RequestParam UUID key,
            RedirectAttributes redirect) {
        return done(caller, request, key, new SettleCall(call), "Noted that they were called.", redirect);
    }

    private String done(
            Caller caller,
            HttpServletRequest request,
            UUID key,
            Command<Nothing> command,
            String words,
            RedirectAttributes redirect) {
        check(caller);
        switch (act.run(caller, key, command)) {
            case Outcome.Done<Nothing> done -> Toasts.tell(redirect, Phrase.of(words));
            case Outcome.Refused<Nothing>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/outbox");
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.MESSAGE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
