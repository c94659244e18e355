package clinic.baton.forms.internal;

import clinic.baton.forms.Questionnaire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The forms that come with Baton, read once: they fail the start when one is broken. */
@Component
class ShippedForms {
    private static final List<String> KEYS =
            List.of("intake", "consent", "privacy", "medical-history", "release-of-records", "insurance-details");

    private final Map<String, Questionnaire> forms = new LinkedHashMap<>();

    ShippedForms(JsonMapper json) {
        for (String key : KEYS) {
            forms.put(key, FhirForms.read(json, text(key)));
        }
    }

    private static String text(String key) {
        String path = "/forms/" + key + ".json";
        try (InputStream file = ShippedForms.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Questionnaire> all() {
        return Collections.unmodifiableMap(forms);
    }
}
