package clinic.baton.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody sees in place of a page that isn't there, isn't theirs or broke: plain words, and nothing of the inside. */
@Controller
class FaultPage implements ErrorController {
    @RequestMapping("/error")
    Html fault(HttpServletRequest request) {
        HttpStatus status = status(request);
        String title = title(status);
        Guard guard =
                new Guard("", String.valueOf(request.getAttribute("nonce"))); // no form here, so no session for it
        Door door = new Door(title, Locale.ENGLISH, guard, Shells.scheme(request));
        return new Html("layout/fault", Html.model("door", door, "title", title, "words", words(status)), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String title(HttpStatus status) {
        if (status == HttpStatus.FORBIDDEN) {
            return "Not yours to see";
        }
        return status.is4xxClientError() ? "Nothing here" : "That went wrong";
    }

    private static String words(HttpStatus status) {
        if (status == HttpStatus.FORBIDDEN) {
            return "Your role here doesn't open this. Whoever manages people in your practice can change that.";
        }
        return status.is4xxClientError()
                ? "There is no such page, or not any more. Nothing was changed."
                : "It is our fault, not yours, and it is written down. Go back and look whether what you did is there; then try once more.";
    }
}
