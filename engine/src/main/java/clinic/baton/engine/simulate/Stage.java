package clinic.baton.engine.simulate;

/** What a patient goes through in a visit; each stage needs one resource. */
public enum Stage {
    /** At the desk, on arrival. */
    CHECK_IN(Station.DESK),
    /** Taken to a room by an assistant, with vital signs. */
    ROOMING(Station.ASSISTANT),
    /** With the provider; may occur twice, before and after tests. */
    CONSULTATION(Station.PROVIDER),
    /** A draw or a specimen at the laboratory. */
    LABORATORY(Station.LABORATORY),
    /** An image taken. */
    IMAGING(Station.IMAGING),
    /** At the desk, before leaving. */
    CHECK_OUT(Station.DESK);

    private final Station station;

    Stage(Station station) {
        this.station = station;
    }

    /** The resource that works on the patient in this stage. */
    public Station station() {
        return station;
    }

    /** Whether the patient must be in a room for it, when the clinic counts its rooms. */
    public boolean inRoom() {
        return this == ROOMING || this == CONSULTATION;
    }
}
