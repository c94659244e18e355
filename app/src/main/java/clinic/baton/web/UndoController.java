package clinic.baton.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Undo;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what the caller just did. */
@Controller
class UndoController {
    private final Act act;
    private final Sentences sentences;

    UndoController(Act act, Sentences sentences) {
        this.act = act;
        this.sentences = sentences;
    }

    @PostMapping("/p/{practice}/undo")
    String undo(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam UUID command,
            @RequestParam UUID subject,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        switch (act.run(caller, key, new Undo(command, subject))) {
            case Done<Nothing> done -> Toasts.tell(redirect, Phrase.of("Undone."));
            case Refused<Nothing>(var reasons) ->
                Toasts.tell(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + cameFrom(request.getHeader("Referer"), "/p/" + caller.practice() + "/desk");
    }

    /** The page the request came from, as a path of our own; never another site's. */
    static String cameFrom(@Nullable String referer, String otherwise) {
        if (referer == null) {
            return otherwise;
        }
        try {
            URI uri = new URI(referer);
            String path = uri.getRawPath();
            if (path == null || !path.startsWith("/p/")) {
                return otherwise;
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException e) {
            return otherwise;
        }
    }
}
