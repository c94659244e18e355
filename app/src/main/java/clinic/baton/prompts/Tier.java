package clinic.baton.prompts;

/** What kind of thing is at stake, gravest first. Order by tier goes before everything else. */
public enum Tier {
    /** Life, or a red flag. */
    LIFE(0),
    /** A clinical clock, or a person in distress. */
    CLINICAL(1),
    /** Somebody waits, or a promise lapses. */
    WAITING(2),
    /** Today's flow. */
    TODAY(3),
    /** Preparation. */
    PREPARATION(4);

    private final int number;

    Tier(int number) {
        this.number = number;
    }

    /** Its number: 0 to 4. */
    public int number() {
        return number;
    }

    /**
     * The tier of a number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Tier of(int number) {
        for (Tier tier : values()) {
            if (tier.number == number) {
                return tier;
            }
        }
        throw new IllegalArgumentException("Tiers are 0 to 4, not " + number);
    }

    /** The tier one up, for what has become too late; never above {@link #WAITING}. */
    Tier risen() {
        return switch (this) {
            case LIFE -> LIFE;
            case CLINICAL -> CLINICAL;
            case WAITING, TODAY -> WAITING;
            case PREPARATION -> TODAY;
        };
    }
}
