package clinic.baton.interop;

import java.util.Map;

/**
 * What an import did, in numbers.
 *
 * @param kinds by kind of record: patients, appointments …
 * @param skipped things without a place here
 * @param refused things that couldn't be taken, and places beyond which nothing could be read
 * @param noted values that were left out of records that were taken
 * @param waiting records that wait for a person's word: who it is, or what a name means
 */
public record ImportTally(Map<String, Count> kinds, long skipped, long refused, long noted, long waiting) {
    /** Nothing yet. */
    public static final ImportTally NONE = new ImportTally(Map.of(), 0, 0, 0, 0);

    /** How many of one kind. */
    public record Count(long created, long updated, long unchanged) {
        /** None. */
        public static final Count NONE = new Count(0, 0, 0);
    }

    /** How many of a kind. */
    public Count of(String kind) {
        return kinds.getOrDefault(kind, Count.NONE);
    }

    /** Whether something was written. */
    public boolean changedAnything() {
        return kinds.values().stream().anyMatch(count -> count.created() + count.updated() > 0);
    }
}
