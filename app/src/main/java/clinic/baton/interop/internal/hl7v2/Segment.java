package clinic.baton.interop.internal.hl7v2;

/**
 * One segment as it was written.
 *
 * @param text the whole segment, never blank
 * @param line its line in the file, from 1
 */
record Segment(String text, long line) {

    String name() {
        return text.substring(0, Math.min(3, text.length()));
    }
}
