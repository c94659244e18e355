package clinic.baton.flow;

/** The single keys that move somebody on. They hold inside the card or panel that has the focus. */
public final class StageKeys {
    private StageKeys() {}

    /** The key that leads to a stage. */
    public static String of(Stage to) {
        return switch (to) {
            case ARRIVED -> "a";
            case CHECKED_IN -> "i";
            case WAITING -> "w";
            case ROOMED -> "r";
            case READY -> "y";
            case WITH_NURSE -> "n";
            case WITH_PROVIDER -> "d";
            case OBSERVATION -> "o";
            case TESTING -> "l";
            case CHECK_OUT -> "k";
            case DEPARTED -> "g";
            case LEFT_WITHOUT_BEING_SEEN -> "x";
        };
    }
}
