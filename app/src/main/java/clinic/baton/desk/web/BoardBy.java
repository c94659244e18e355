package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the Board goes by. */
enum BoardBy {
    /** A column a stage. */
    STAGE("stage"),
    /** A place a room, and places for those who are in none. */
    ROOM("room");

    private static final String LOBBY = "lobby";
    private static final String LAB = "lab";
    private static final String ELSEWHERE = "elsewhere";

    private final String code;

    BoardBy(String code) {
        this.code = code;
    }

    static BoardBy of(String code) {
        return ROOM.code.equals(code) ? ROOM : STAGE;
    }

    String code() {
        return code;
    }

    /** The place a visit stands in. */
    String place(Encounter visit) {
        if (this == STAGE) {
            return BoardColumn.of(visit.stage()).code();
        }
        UUID room = visit.room();
        if (room != null) {
            return room.toString();
        }
        return switch (visit.stage()) {
            case ARRIVED, CHECKED_IN, WAITING, CHECK_OUT -> LOBBY;
            case TESTING -> LAB;
            case ROOMED, READY, WITH_NURSE, WITH_PROVIDER, OBSERVATION, DEPARTED, LEFT_WITHOUT_BEING_SEEN -> ELSEWHERE;
        };
    }

    /** Whether a card must say its stage, since its place doesn't. */
    boolean tellsStage(Stage stage) {
        return this == ROOM || BoardColumn.tells(stage);
    }

    /** The places as id and name, in order; rooms stand for themselves. */
    List<Named> places(Day day) {
        if (this == STAGE) {
            return Arrays.stream(BoardColumn.values())
                    .map(column -> new Named(column.code(), column.words()))
                    .toList();
        }
        return Stream.concat(
                        day.clinic().openRooms().stream()
                                .map(room -> new Named(room.id().toString(), room.name())),
                        Stream.of(
                                new Named(LOBBY, "Waiting area and desk"),
                                new Named(LAB, "Lab / imaging, no room"),
                                new Named(ELSEWHERE, "Room not noted")))
                .toList();
    }

    /** A place and its name. */
    record Named(String id, String name) {}
}
