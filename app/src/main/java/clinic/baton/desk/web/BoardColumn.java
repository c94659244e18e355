package clinic.baton.desk.web;

import clinic.baton.flow.Stage;
import java.util.Locale;

/** The columns of the Board by stage, from the door to the door. Every open stage stands in exactly one. */
enum BoardColumn {
    ARRIVED("Arrived"),
    WAITING("Waiting"),
    ROOM("In a room"),
    NURSE("With nurse"),
    PROVIDER("With provider"),
    TESTING("Lab / imaging"),
    LEAVING("Checking out");

    private final String words;

    BoardColumn(String words) {
        this.words = words;
    }

    static BoardColumn of(Stage stage) {
        return switch (stage) {
            case ARRIVED -> ARRIVED;
            case CHECKED_IN, WAITING -> WAITING;
            case ROOMED, READY -> ROOM;
            case WITH_NURSE, OBSERVATION -> NURSE;
            case WITH_PROVIDER -> PROVIDER;
            case TESTING -> TESTING;
            case CHECK_OUT -> LEAVING;
            case DEPARTED, LEFT_WITHOUT_BEING_SEEN ->
                throw new IllegalArgumentException("Nobody in the building is " + stage.words());
        };
    }

    String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a card must say its stage, since the column's name doesn't. */
    static boolean tells(Stage stage) {
        return stage == Stage.READY || stage == Stage.OBSERVATION;
    }
}
