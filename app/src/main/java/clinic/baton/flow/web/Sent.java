package clinic.baton.flow.web;

import clinic.baton.record.Caller;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that was sent.
 *
 * @param caller by whom
 * @param request how it came
 * @param redirect carries words to the next page
 * @param key the form's own key
 */
record Sent(Caller caller, HttpServletRequest request, RedirectAttributes redirect, UUID key) {
    /** The practice's root, {@code /p/1}. */
    String root() {
        return "/p/" + caller.practice();
    }

    /** Back to the page it was sent from. */
    String back() {
        return "redirect:" + Toasts.back(request, root() + "/board");
    }
}
