package clinic.baton.interop;

/**
 * A line of an import's report.
 *
 * @param weight how grave it is
 * @param place file and line, entry or message, of the first one
 * @param field the field or kind of thing
 * @param value what stands there, shortened
 * @param words what would do, or why it was left out
 * @param times how many like it
 */
public record ImportLine(Weight weight, String place, String field, String value, String words, int times) {
    /** How grave a line is, gravest first. */
    public enum Weight {
        /** The rest of the file couldn't be read. */
        BROKEN_OFF,
        /** Not taken. */
        REFUSED,
        /** Waits for a person's word. */
        WAITING,
        /** Taken without a value. */
        NOTED,
        /** No place for it here. */
        SKIPPED
    }
}
