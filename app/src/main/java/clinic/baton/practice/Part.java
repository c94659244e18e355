package clinic.baton.practice;

/** What a practice is made of, besides its hours. */
public enum Part implements Coded {
    /** A site. */
    SITE,
    /** A room. */
    ROOM,
    /** A device that only one visit can use at a time. */
    EQUIPMENT,
    /** Somebody who looks after patients. */
    PRACTITIONER,
    /** A kind of visit. */
    VISIT_TYPE;

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Part of(String code) {
        return Coded.of(Part.class, code);
    }
}
