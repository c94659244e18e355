package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Stage;
import clinic.baton.practice.Practitioner;
import java.util.Arrays;
import java.util.List;

/**
 * The Board's page.
 *
 * @param byRoom whether it goes by room
 * @param places columns, or rooms
 * @param tiles the rooms above the columns
 * @param here how many are in the building
 * @param gone how many left today
 * @param next who comes next, where nobody is here
 * @param providers to filter by
 * @param stages to filter by
 * @param flags to filter by
 * @param mayConduct whether the viewer may move anybody
 */
public record BoardPage(
        boolean byRoom,
        List<BoardPlace> places,
        List<BoardRoom> tiles,
        int here,
        int gone,
        String next,
        List<Practitioner> providers,
        List<Stage> stages,
        List<Flag> flags,
        boolean mayConduct) {
    static BoardPage of(Board board, boolean mayConduct) {
        Day day = board.day();
        int here = day.here().size();
        return new BoardPage(
                board.by() == BoardBy.ROOM,
                board.places(),
                board.tiles(),
                here,
                day.visits().size() - here,
                BoardNext.of(day),
                day.clinic().providers(),
                Arrays.stream(Stage.values()).filter(Stage::open).toList(),
                List.of(Flag.values()),
                mayConduct);
    }
}
