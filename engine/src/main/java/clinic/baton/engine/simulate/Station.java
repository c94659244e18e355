package clinic.baton.engine.simulate;

/** Kinds of resource that work on patients. Rooms are counted apart, in pools. */
public enum Station {
    /** Reception desks. */
    DESK(0),
    /** Medical assistants and nurses who room patients and clean rooms. */
    ASSISTANT(1),
    /** Places at the laboratory. */
    LABORATORY(2),
    /** Places at imaging. */
    IMAGING(3),
    /** Providers; each has a line of their own. */
    PROVIDER(4);

    static final int COUNT = 5;

    private final int index;

    Station(int index) {
        this.index = index;
    }

    /** Where this station's numbers lie in arrays. */
    int index() {
        return index;
    }
}
