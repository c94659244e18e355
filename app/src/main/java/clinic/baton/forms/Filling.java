package clinic.baton.forms;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that a patient was asked to fill: FHIR's QuestionnaireResponse.
 *
 * @param id its id
 * @param patient whose
 * @param appointment the visit it is for; null for none in particular
 * @param form what it asks, as it was when it was asked
 * @param answers by question, as typed so far
 * @param state where it stands
 * @param askedAt when it was asked, in the practice's time
 * @param askedBy by whom; null for nobody of ours
 * @param sentAt when a link went to the patient; null for not
 * @param savedAt when something was typed last; null for never
 * @param signed how it was signed; null while it isn't
 * @param note why it was withdrawn; may be blank
 */
public record Filling(
        UUID id,
        UUID patient,
        @Nullable UUID appointment,
        Questionnaire form,
        Map<String, String> answers,
        State state,
        Instant askedAt,
        @Nullable UUID askedBy,
        @Nullable Instant sentAt,
        @Nullable Instant savedAt,
        @Nullable Signed signed,
        String note) {
    /** Where it stands. */
    public enum State {
        /** To be filled. */
        OPEN,
        /** Filled and signed: it changes no more. */
        SIGNED,
        /** Not wanted any more. */
        WITHDRAWN;

        /** As the database keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it was signed. */
    public enum Way {
        /** On the patient's own telephone, by their link. */
        LINK("by their own link"),
        /** On a tablet or screen of the practice. */
        TABLET("on a tablet of the practice"),
        /** On paper, entered by staff. */
        PAPER("on paper, entered by staff");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** As screens say it. */
        public String words() {
            return words;
        }
    }

    /**
     * How it was signed.
     *
     * @param at when, in the practice's time
     * @param name the name that was typed
     * @param way where
     * @param language the language they read
     * @param digest SHA-256 of what was asked, answered and signed, in hex
     */
    public record Signed(Instant at, String name, Way way, String language, String digest) {}

    /** Keeps the answers from changing. */
    public Filling {
        answers = Map.copyOf(answers);
    }

    /** How many of the questions shown now are answered, and how many there are. */
    public String progress() {
        List<Question> asked =
                form.shown(answers).stream().filter(one -> one.kind().asks()).toList();
        long done = asked.stream()
                .filter(one -> !answers.getOrDefault(one.id(), "").isBlank())
                .count();
        return done + " of " + asked.size();
    }
}
