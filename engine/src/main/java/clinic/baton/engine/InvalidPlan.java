package clinic.baton.engine;

/**
 * A plan that can't be worked on as given. It names the field, the value found there and what would do, so that one line of
 * text is enough to mend it.
 */
public final class InvalidPlan extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String found;
    private final String remedy;

    public InvalidPlan(String field, Object found, String remedy) {
        super(field + ": " + found + " won't do. Maybe " + remedy + "?");
        this.field = field;
        this.found = String.valueOf(found);
        this.remedy = remedy;
    }

    public String field() {
        return field;
    }

    public String found() {
        return found;
    }

    public String remedy() {
        return remedy;
    }

    /** The same refusal, its field seen from further out: {@code patients[3]} + {@code noShow}. */
    public InvalidPlan within(String outer) {
        return new InvalidPlan(field.isEmpty() ? outer : outer + "." + field, found, remedy);
    }
}
