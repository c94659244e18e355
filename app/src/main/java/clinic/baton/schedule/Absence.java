package clinic.baton.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dates on which sessions don't take place: somebody is away, or the practice is closed.
 *
 * @param id the absence
 * @param details who, when and why
 * @param withdrawn whether it was taken back
 * @param version grows by one with each change
 */
public record Absence(UUID id, Details details, boolean withdrawn, int version) {
    /** Why. */
    public enum Kind {
        /** Holiday leave. */
        LEAVE("on leave"),
        /** Ill. */
        ILL("ill"),
        /** Training or a meeting elsewhere. */
        TRAINING("at a training"),
        /** The practice is closed. */
        CLOSED("closed"),
        /** A public holiday. */
        HOLIDAY("public holiday");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As staff say it. */
        public String words() {
            return words;
        }

        /** As the database keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind kept under a code.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(k -> k.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No absence is of kind " + code));
        }
    }

    /**
     * What can be said about it.
     *
     * @param practitioner who is away; null when the practice is closed
     * @param first the first date
     * @param last the last date, at most 400 days on
     * @param kind why
     * @param reason in words, for instance the holiday's name
     */
    public record Details(
            @Nullable UUID practitioner,
            LocalDate first,
            LocalDate last,
            Kind kind,
            @Nullable String reason) {}

    /** Whether it keeps somebody's sessions of the date from taking place. */
    public boolean covers(@Nullable UUID practitioner, LocalDate date) {
        return !withdrawn
                && (details.practitioner() == null || details.practitioner().equals(practitioner))
                && !date.isBefore(details.first())
                && !date.isAfter(details.last());
    }

    /** Why, in words. */
    public String words() {
        String reason = details.reason();
        return reason == null || reason.isBlank() ? details.kind().words() : reason;
    }

    /** The same, taken back or not, one version on. */
    public Absence withdrawn(boolean takenBack) {
        return new Absence(id, details, takenBack, version + 1);
    }
}
