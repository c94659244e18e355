package clinic.baton.desk.web;

import clinic.baton.flow.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The columns of the Board by stage, from the door to the door. Every open stage stands in exactly one. */
enum BoardColumn {
    ARRIVED("Arrived", EnumSet.of(Stage.ARRIVED)),
    WAITING("Waiting", EnumSet.of(Stage.CHECKED_IN, Stage.WAITING)),
    ROOM("In a room", EnumSet.of(Stage.ROOMED, Stage.READY)),
    NURSE("With nurse", EnumSet.of(Stage.WITH_NURSE, Stage.OBSERVATION)),
    PROVIDER("With provider", EnumSet.of(Stage.WITH_PROVIDER)),
    TESTING("Lab / imaging", EnumSet.of(Stage.TESTING)),
    LEAVING("Checking out", EnumSet.of(Stage.CHECK_OUT));

    private final String words;
    private final Set<Stage> stages;

    BoardColumn(String words, Set<Stage> stages) {
        this.words = words;
        this.stages = stages;
    }

    static BoardColumn of(Stage stage) {
        return Arrays.stream(values())
                .filter(column -> column.stages.contains(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the building is " + stage.words()));
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
