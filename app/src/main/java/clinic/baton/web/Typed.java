package clinic.baton.web;

import clinic.baton.kernel.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, to the letter, and what was wrong with it: a refused form is shown again from this.
 *
 * @param values what was typed, by field
 * @param wrong the sentence of a refusal by field; under {@code ""} what is about the whole form
 */
public record Typed(Map<String, String> values, Map<String, String> wrong) {
    /** Keeps the maps from changing. */
    public Typed {
        values = Map.copyOf(values);
        wrong = Map.copyOf(wrong);
    }

    /** What was typed, with nothing wrong. */
    public static Typed of(Map<String, String> values) {
        return new Typed(values, Map.of());
    }

    /** The same with what was wrong beside the fields; the first refusal of a field counts. */
    public Typed refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>(wrong);
        for (Refusal reason : reasons) {
            beside.putIfAbsent(reason.field() == null ? "" : reason.field(), sentences.of(reason, Locale.ENGLISH));
        }
        return new Typed(values, beside);
    }

    /** The same with another value. */
    public Typed with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new Typed(more, wrong);
    }

    /** What was typed into a field; blank for nothing. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether a box was ticked. */
    public boolean ticked(String name) {
        return value(name).equals("on");
    }

    /** What is wrong with a field; null for nothing. */
    public @Nullable String error(String name) {
        return wrong.get(name);
    }

    /** What is wrong with the form as a whole; blank for nothing. */
    public String whole() {
        return wrong.getOrDefault("", "");
    }

    /** Whether anything is wrong. */
    public boolean bad() {
        return !wrong.isEmpty();
    }

    /** A field with what was typed into it and what is wrong with that. */
    public Field field(Field.Kind kind, String name, String label) {
        return Field.of(kind, name, label, value(name)).error(error(name));
    }

    /** A list to choose from with what was chosen and what is wrong with that. */
    public Field choice(String name, String label, List<Field.Choice> choices) {
        return Field.choice(name, label, value(name), choices).error(error(name));
    }
}
