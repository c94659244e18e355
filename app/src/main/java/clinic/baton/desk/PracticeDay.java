package clinic.baton.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of a site, as people opened and closed it.
 *
 * @param site where
 * @param date which, in the practice's zone
 * @param opened who opened it; null while nobody has
 * @param closed who closed it; null while nobody has
 * @param note what whoever closed it left for the next day; blank for nothing
 * @param version grows by one with each change; 0 when nobody ever did anything
 */
public record PracticeDay(
        UUID site,
        LocalDate date,
        @Nullable Mark opened,
        @Nullable Mark closed,
        String note,
        int version) {
    /** Who, and when in the practice's time. */
    public record Mark(Instant at, @Nullable UUID by, String name) {}

    /** A day that nobody has opened. */
    public static PracticeDay untouched(UUID site, LocalDate date) {
        return new PracticeDay(site, date, null, null, "", 0);
    }

    /** The same, opened, one version on. */
    public PracticeDay open(Mark by) {
        return new PracticeDay(site, date, by, null, note, version + 1);
    }

    /** The same, closed, one version on. */
    public PracticeDay close(Mark by, String words) {
        return new PracticeDay(site, date, opened, by, words, version + 1);
    }

    /** The same, not closed after all, one version on. */
    public PracticeDay reopen() {
        return new PracticeDay(site, date, opened, null, note, version + 1);
    }

    /** The same with another version. */
    public PracticeDay version(int number) {
        return new PracticeDay(site, date, opened, closed, note, number);
    }

    /** The day as a subject of the record. */
    public static UUID subject(UUID site, LocalDate date) {
        return UUID.nameUUIDFromBytes(("day:" + site + date).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
