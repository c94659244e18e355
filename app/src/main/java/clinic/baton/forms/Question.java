package clinic.baton.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a form: a question, a heading, or words to read. FHIR's Questionnaire.item.
 *
 * @param id its link id, unique in the form: letters, digits, dots and dashes
 * @param kind what is asked
 * @param text the question
 * @param required whether it must be answered where it is shown
 * @param options what to choose from; empty for others
 * @param prefill what is known of the patient and stands there already; null for nothing
 * @param within the heading it stands under; null for none
 * @param when when it is shown; null for always
 */
public record Question(
        String id,
        Kind kind,
        Texts text,
        boolean required,
        List<Option> options,
        @Nullable Prefill prefill,
        @Nullable String within,
        @Nullable When when) {
    /** What is asked. */
    public enum Kind {
        /** A line of text. */
        TEXT("A line of text"),
        /** Several lines. */
        LINES("Several lines of text"),
        /** One of several. */
        CHOICE("One of several"),
        /** Any of several. */
        CHOICES("Any of several"),
        /** Yes or no. */
        YES_NO("Yes or no"),
        /** A day. */
        DATE("A date"),
        /** A number. */
        NUMBER("A number"),
        /** A signature: the typed name, and a drawing if they want. */
        SIGNATURE("A signature"),
        /** A heading, under which others stand. */
        HEADING("A heading"),
        /** Words to read. */
        WORDS("Words to read");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As staff say it. */
        public String words() {
            return words;
        }

        /** Whether it is answered. */
        public boolean asks() {
            return this != HEADING && this != WORDS;
        }

        /** Whether it is answered by choosing. */
        public boolean chooses() {
            return this == CHOICE || this == CHOICES;
        }
    }

    /**
     * One answer to choose.
     *
     * @param code as it is kept
     * @param text as it is shown
     */
    public record Option(String code, Texts text) {}

    /**
     * When a question is shown.
     *
     * @param any whether one of the conditions is enough
     * @param conditions at least one
     */
    public record When(boolean any, List<Condition> conditions) {
        /** Keeps them from changing. */
        public When {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * What another answer must be.
     *
     * @param question the other question's id
     * @param test how it is compared
     * @param value with what; {@code true} or {@code false} for {@link Test#EXISTS} and yes-or-no questions
     */
    public record Condition(String question, Test test, String value) {}

    /** How an answer is compared: FHIR's questionnaire-enable-operator. */
    public enum Test {
        /** Whether there is an answer at all. */
        EXISTS("exists"),
        /** Is it, or has it among those chosen. */
        IS("="),
        /** Is another one; no answer counts as another one. */
        IS_NOT("!="),
        /** Greater, or later. */
        OVER(">"),
        /** Less, or earlier. */
        UNDER("<"),
        /** Greater or the same. */
        AT_LEAST(">="),
        /** Less or the same. */
        AT_MOST("<=");

        private final String code;

        Test(String code) {
            this.code = code;
        }

        /** FHIR's code. */
        public String code() {
            return code;
        }
    }

    /** Keeps the options from changing. */
    public Question {
        options = List.copyOf(options);
    }
}
