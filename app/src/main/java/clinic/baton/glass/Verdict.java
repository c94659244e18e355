package clinic.baton.glass;

/** What a manager thinks of the opening of a restricted record. */
public enum Verdict {
    /** The reason justified it. */
    JUSTIFIED("justified"),
    /** It didn't. */
    NOT_JUSTIFIED("not justified");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As screens say it. */
    public String words() {
        return words;
    }
}
