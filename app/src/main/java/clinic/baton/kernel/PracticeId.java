package clinic.baton.kernel;

/**
 * A practice: the tenant. Every key, address and row begins with it.
 *
 * @param value positive, given by the database
 */
public record PracticeId(int value) {
    /** Refuses a number that can't be a practice. */
    public PracticeId {
        if (value <= 0) {
            throw new IllegalArgumentException("A practice's number is positive, not " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
