package clinic.baton.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Words about what was just done, carried over the redirect to the next page. */
public final class Toasts {
    private static final String ATTRIBUTE = "told";

    private Toasts() {}

    /** Says on the next page what was done. */
    public static void tell(RedirectAttributes redirect, Phrase words) {
        redirect.addFlashAttribute(ATTRIBUTE, new Told(words, "", null, null));
    }

    /**
     * Says on the next page what was done, with the way back.
     *
     * @param root the practice's root, {@code /p/1}
     * @param key the key the command was run with
     * @param subject what the command changed
     */
    public static void undoable(RedirectAttributes redirect, Phrase words, String root, UUID key, UUID subject) {
        redirect.addFlashAttribute(ATTRIBUTE, new Told(words, root, key, subject));
    }

    /** Says on the next page what was not done, and why. */
    public static void refused(RedirectAttributes redirect, Phrase words) {
        redirect.addFlashAttribute(ATTRIBUTE, new Told(words, "refused", null, null));
    }

    /** The page of ours that a form was sent from, or another. */
    public static String back(HttpServletRequest request, String otherwise) {
        return UndoController.cameFrom(request.getHeader("Referer"), otherwise);
    }

    static List<Toast> of(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(ATTRIBUTE) instanceof Told told ? List.of(told.toast()) : List.of();
    }

    record Told(
            Phrase words,
            String root,
            @Nullable UUID key,
            @Nullable UUID subject) implements Serializable {
        Toast toast() {
            Button undo = key == null || subject == null
                    ? null
                    : Button.post("Undo", root + "/undo").with("command", key).with("subject", subject);
            return new Toast(
                    key == null ? "told" : key.toString(),
                    words,
                    undo,
                    root.equals("refused") ? Tone.ALARM : Tone.CALM);
        }
    }
}
