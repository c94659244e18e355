package clinic.baton.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, with what was typed kept and the error beside it.
 *
 * @param name as posted
 * @param label what to type, in words
 * @param kind the control
 * @param value what was typed or is known; blank for none
 * @param hint how to type it; null for none
 * @param error what is wrong and what would do; null when it is right
 * @param required whether it may stay blank
 * @param autocomplete the browser's token for it, for example {@code "name"}; null for none
 * @param choices for {@link Kind#CHOICE}, in order
 */
public record Field(
        String name,
        String label,
        Kind kind,
        String value,
        @Nullable String hint,
        @Nullable String error,
        boolean required,
        @Nullable String autocomplete,
        List<Choice> choices) {

    /** Which control a field is. */
    public enum Kind {
        /** One line of text. */
        TEXT("text"),
        /** Several lines. */
        LINES(""),
        /** A telephone number. */
        PHONE("tel"),
        /** An e-mail address. */
        EMAIL("email"),
        /** A password. */
        SECRET("password"),
        /** A day, ISO 8601. */
        DAY("date"),
        /** A time of day, {@code HH:mm}. */
        TIME("time"),
        /** A whole number. */
        NUMBER("number"),
        /** One of a list. */
        CHOICE(""),
        /** Yes or no; the value {@code "on"} is yes. */
        TICK("checkbox"),
        /** A file. */
        FILE("file");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The {@code type} of the {@code input}; blank where it is another element. */
        public String type() {
            return type;
        }
    }

    /**
     * One of the values to choose from.
     *
     * @param value as posted
     * @param label as shown
     */
    public record Choice(String value, String label) {}

    public Field {
        choices = List.copyOf(choices);
    }

    /** A line of text that must be filled. */
    public static Field text(String name, String label, String value) {
        return of(Kind.TEXT, name, label, value);
    }

    /** A field of any kind that must be filled. */
    public static Field of(Kind kind, String name, String label, String value) {
        return new Field(name, label, kind, value, null, null, true, null, List.of());
    }

    /** A list to choose one from. */
    public static Field choice(String name, String label, String value, List<Choice> choices) {
        return new Field(name, label, Kind.CHOICE, value, null, null, true, null, choices);
    }

    /** The same field with words on how to fill it. */
    public Field hint(String words) {
        return new Field(name, label, kind, value, words, error, required, autocomplete, choices);
    }

    /** The same field with what is wrong; null takes the error away. */
    public Field error(@Nullable String words) {
        return new Field(name, label, kind, value, hint, words, required, autocomplete, choices);
    }

    /** The same field, which may stay blank. */
    public Field optional() {
        return new Field(name, label, kind, value, hint, error, false, autocomplete, choices);
    }

    /** The same field with the browser's token for what belongs there. */
    public Field autocomplete(String token) {
        return new Field(name, label, kind, value, hint, error, required, token, choices);
    }

    /** The ids of hint and error, for {@code aria-describedby}; null when there is neither. */
    public @Nullable String describedBy() {
        var ids = (hint == null ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }
}
