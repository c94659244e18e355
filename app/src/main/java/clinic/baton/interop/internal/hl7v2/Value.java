package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.internal.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field, a repetition or a component, still encoded.
 *
 * @param raw the encoded text
 * @param path what it is called, such as {@code PID-5.1}
 */
record Value(String raw, String path, Separators separators) {

    /** The repetitions that aren't empty. */
    List<Value> repetitions() {
        return parts(separators.repetition())
                .filter(part -> !part.isBlank())
                .map(part -> new Value(part, path, separators))
                .toList();
    }

    /** The first repetition. */
    Value first() {
        return new Value(parts(separators.repetition()).findFirst().orElse(""), path, separators);
    }

    Value component(int index) {
        return new Value(part(separators.component(), index), path + "." + index, separators);
    }

    Value subcomponent(int index) {
        return new Value(part(separators.subcomponent(), index), path + "." + index, separators);
    }

    /** Its plain text, or empty; HL7's explicit null ("") is empty too. */
    String text() {
        return raw.equals("\"\"") ? "" : Texts.clean(separators.unescaped(raw));
    }

    /** The text of a component's first subcomponent. */
    String text(int component) {
        return component(component).subcomponent(1).text();
    }

    boolean isEmpty() {
        return raw.isBlank();
    }

    private String part(char separator, int index) {
        String[] parts = raw.split(Pattern.quote(String.valueOf(separator)), index + 1);
        return index <= parts.length ? parts[index - 1] : "";
    }

    private java.util.stream.Stream<String> parts(char separator) {
        return Arrays.stream(raw.split(Pattern.quote(String.valueOf(separator)), -1));
    }
}
