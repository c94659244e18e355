package clinic.baton.promises.web;

import clinic.baton.forecast.WaitLine;
import clinic.baton.forecast.WaitRange;
import clinic.baton.kernel.Outcome;
import clinic.baton.promises.TellWait;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitPromise.Choice;
import clinic.baton.promises.WaitPromise.Way;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody at a screen says that they told a patient how long it takes. */
@Controller
class TellWaitController {
    private final Act act;
    private final Clocks clocks;
    private final Sentences sentences;

    TellWaitController(Act act, Clocks clocks, Sentences sentences) {
        this.act = act;
        this.clocks = clocks;
        this.sentences = sentences;
    }

    @PostMapping("/p/{practice}/visits/{visit}/told-wait")
    String told(
            Caller caller,
            @PathVariable UUID visit,
            @RequestParam UUID key,
            @RequestParam Instant from,
            @RequestParam Instant likely,
            @RequestParam Instant until,
            @RequestParam Instant next,
            @RequestParam Choice choice,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (likely.isBefore(from) || until.isBefore(likely)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A range runs forward");
        }
        WaitRange range = new WaitRange(from, likely, until);
        switch (act.run(caller, key, new TellWait(visit, range, next, reason, Way.SPOKEN, choice))) {
            case Outcome.Done<WaitPromise>(var promise) ->
                Toasts.undoable(
                        redirect,
                        Phrase.of("Told: "
                                + WaitLine.words(
                                        promise.range(),
                                        clocks.of(caller.practice()).zone())),
                        "/p/" + caller.practice(),
                        key,
                        visit);
            case Outcome.Refused<WaitPromise>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), request.getLocale())));
        }
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice());
    }
}
