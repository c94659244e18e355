package clinic.baton.web;

/**
 * How far a long piece of work is.
 *
 * @param label what runs
 * @param done how much is done
 * @param total out of how much; 0 when that isn't known yet
 * @param words the same in words, for example {@code "12,400 of 50,000 rows"}
 */
public record Progress(String label, long done, long total, String words) {
    /** Whole per cent, 0 to 100. */
    public int percent() {
        return total <= 0 ? 0 : Math.clamp(done * 100 / total, 0, 100);
    }
}
