package clinic.baton.desk.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.nursing.CallNurse;
import clinic.baton.nursing.Errand;
import clinic.baton.nursing.NurseCall;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a provider asks of a nurse, from their day. */
@Controller
class MyDayCallController {
    private final Act act;
    private final Sentences sentences;

    MyDayCallController(Act act, Sentences sentences) {
        this.act = act;
        this.sentences = sentences;
    }

    @PostMapping("/p/{practice}/my-day/{practitioner}/call")
    String call(
            Caller caller,
            @PathVariable UUID practitioner,
            @RequestParam UUID key,
            @RequestParam String what,
            @RequestParam(required = false) @Nullable UUID visit,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!what.matches("nurse|next")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String root = "/p/" + caller.practice();
        switch (act.run(caller, key, new CallNurse(practitioner, Errand.of(what), visit))) {
            case Outcome.Done<NurseCall>(NurseCall call) ->
                Toasts.undoable(
                        redirect,
                        Phrase.of(
                                call.what() == Errand.NEXT
                                        ? "The nurse is asked to bring the next."
                                        : "A nurse is asked to come."),
                        root,
                        key,
                        call.id());
            case Outcome.Refused<NurseCall>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), request.getLocale())));
        }
        return "redirect:" + Toasts.back(request, root + "/my-day?who=" + practitioner);
    }
}
