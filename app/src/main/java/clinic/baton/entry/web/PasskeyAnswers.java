package clinic.baton.entry.web;

import clinic.baton.kernel.Refusal;
import clinic.baton.web.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** How a page's script is answered about a passkey. */
final class PasskeyAnswers {
    private PasskeyAnswers() {}

    static ResponseEntity<Map<String, String>> refused(List<Refusal> reasons, Sentences sentences) {
        return ResponseEntity.unprocessableContent()
                .body(Map.of("said", sentences.of(reasons.getFirst(), Locale.ENGLISH)));
    }
}
