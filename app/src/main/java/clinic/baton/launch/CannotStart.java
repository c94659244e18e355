package clinic.baton.launch;

/** Something the person at the terminal can put right; the message says what, and how. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }
}
