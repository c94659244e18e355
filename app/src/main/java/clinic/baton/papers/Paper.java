package clinic.baton.papers;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that came in: FHIR's DocumentReference.
 *
 * @param id its id
 * @param source how it came
 * @param fileName what the file was called
 * @param mediaType what it is: PDF, PNG or JPEG
 * @param bytes how large it is
 * @param words the words in it that could be read; blank for a picture
 * @param receivedAt when it came, in the practice's time
 * @param due when it must have been seen to
 * @param state where it stands
 * @param owner who sees to it; null for nobody yet
 * @param filed whose it is; null until it is filed
 * @param kind what it is, in words; blank while nobody said
 * @param note what to know, or why it was set aside
 * @param version grows with each change
 */
public record Paper(
        UUID id,
        Source source,
        String fileName,
        String mediaType,
        int bytes,
        String words,
        Instant receivedAt,
        Instant due,
        State state,
        @Nullable UUID owner,
        @Nullable Filed filed,
        String kind,
        String note,
        int version) {
    /** How it came. */
    public enum Source {
        /** By the watched folder, into which fax and scanner write. */
        FOLDER("by fax or scan"),
        /** Uploaded by staff. */
        UPLOAD("uploaded");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /** As screens say it. */
        public String words() {
            return words;
        }

        /** As the database keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands. */
    public enum State {
        /** Nobody has said yet whose it is. */
        NEW,
        /** It belongs to a patient. */
        FILED,
        /** It belongs to nobody here: an advertisement, a wrong number. */
        SET_ASIDE;

        /** As the database keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Whose it is.
     *
     * @param patient whose
     * @param appointment the visit it is for; null for none in particular
     * @param item what it makes ready for that visit; null for nothing
     */
    public record Filed(
            UUID patient,
            @Nullable UUID appointment,
            @Nullable String item) {}
}
