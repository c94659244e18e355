package clinic.baton.patients;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a patient needs at every visit; it changes time, room and people. */
public enum Need {
    /** A qualified interpreter; the detail names the language. */
    INTERPRETER("interpreter"),
    /** A room and a way for a wheelchair. */
    WHEELCHAIR("wheelchair"),
    /** More time than the visit's kind has. */
    EXTRA_TIME("extra time"),
    /** A carer comes along. */
    CARER("carer"),
    /** A calm place, little noise and light. */
    SENSORY("sensory"),
    /** May fall: isn't left alone on the way. */
    FALL_RISK("fall risk"),
    /** Hears little or nothing. */
    HEARING("hearing"),
    /** Sees little or nothing. */
    VISION("vision"),
    /** Can't follow the display: somebody fetches them. */
    FETCH_ME("please fetch me"),
    /** Something else, said in the detail. */
    OTHER("other");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    /** As staff say it. */
    public String words() {
        return words;
    }

    /** What it asks of the room, kept where the site has such a room. */
    public Optional<String> roomFeature() {
        return switch (this) {
            case WHEELCHAIR -> Optional.of("wheelchair");
            case SENSORY -> Optional.of("dim-light");
            case INTERPRETER, EXTRA_TIME, CARER, FALL_RISK, HEARING, VISION, FETCH_ME, OTHER -> Optional.empty();
        };
    }

    /** Whether somebody besides staff has to be there, and so has to be arranged for each visit. */
    public boolean bringsSomebody() {
        return switch (this) {
            case INTERPRETER, CARER -> true;
            case WHEELCHAIR, EXTRA_TIME, SENSORY, FALL_RISK, HEARING, VISION, FETCH_ME, OTHER -> false;
        };
    }

    /** As the database keeps it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The need kept under a key. */
    public static Need of(String key) {
        return Arrays.stream(values())
                .filter(n -> n.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No need is called " + key));
    }
}
