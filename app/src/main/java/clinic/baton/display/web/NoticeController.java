package clinic.baton.display.web;

import clinic.baton.display.DisplayNotice;
import clinic.baton.display.DisplayNotices;
import clinic.baton.display.NoticeSaid;
import clinic.baton.display.SayOnDisplays;
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
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff say on the waiting rooms' displays. */
@Controller
@RequestMapping("/p/{practice}/display-notice")
class NoticeController {
    private final DisplayNotices notices;
    private final Act act;
    private final Clocks clocks;
    private final Sentences sentences;
    private final Shells shells;

    NoticeController(DisplayNotices notices, Act act, Clocks clocks, Sentences sentences, Shells shells) {
        this.notices = notices;
        this.act = act;
        this.clocks = clocks;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        if (!caller.may(Permission.CONDUCT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        DisplayNotice now = notices.of(caller.practice());
        boolean shows = now.shows(clocks.of(caller.practice()).now());
        return Html.of(
                "display/notice",
                "shell",
                shells.still("Waiting room", caller, request),
                "words",
                shows ? now.words() : "");
    }

    @PostMapping
    String say(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "60") int minutes,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        String root = "/p/" + caller.practice();
        switch (act.run(caller, key, new SayOnDisplays(words, minutes))) {
            case Outcome.Done<DisplayNotice>(DisplayNotice after) ->
                Toasts.undoable(
                        redirect,
                        Phrase.of(
                                after.words().isBlank() ? "The displays' notice is down." : "The displays say so now."),
                        root,
                        key,
                        NoticeSaid.WAITING_ROOMS);
            case Outcome.Refused<DisplayNotice>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), request.getLocale())));
        }
        return "redirect:" + Toasts.back(request, root + "/board");
    }
}
