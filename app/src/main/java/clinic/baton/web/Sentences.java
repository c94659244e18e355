package clinic.baton.web;

import clinic.baton.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Turns refusals into the sentences of the message bundle {@code refusals}. */
@Component
public class Sentences {
    /** The sentence of a refusal: what, why and what would do, with {@code {name}} replaced by its values. */
    public String of(Refusal refusal, Locale locale) {
        String sentence = raw(refusal.code(), locale);
        for (Map.Entry<String, String> value : refusal.values().entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }

    /** The sentences of refusals, in order. */
    public List<String> of(List<Refusal> refusals, Locale locale) {
        return refusals.stream().map(refusal -> of(refusal, locale)).toList();
    }

    /**
     * The sentence before its values are filled in.
     *
     * @throws MissingResourceException if the bundle lacks it, which a test rules out
     */
    public String raw(String code, Locale locale) {
        return ResourceBundle.getBundle("messages.refusals", locale).getString(code);
    }
}
