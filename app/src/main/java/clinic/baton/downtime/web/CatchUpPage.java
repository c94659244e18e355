package clinic.baton.downtime.web;

import clinic.baton.web.Field.Choice;
import java.util.List;

/**
 * The screen that takes in what was written on paper.
 *
 * @param rows as typed; those that were entered are gone
 * @param visits who may be meant
 * @param rooms where they may have gone
 * @param stages what may have happened
 * @param entered how many lines were entered just now
 */
public record CatchUpPage(List<Row> rows, List<Choice> visits, List<Choice> rooms, List<Choice> stages, int entered) {
    /** Keeps the lists from changing. */
    public CatchUpPage {
        rows = List.copyOf(rows);
        visits = List.copyOf(visits);
        rooms = List.copyOf(rooms);
        stages = List.copyOf(stages);
    }

    /**
     * One line of the paper.
     *
     * @param time when it happened, {@code HH:mm}
     * @param visit whose, an id
     * @param stage what, a code
     * @param room where, an id; blank for none
     * @param error why it couldn't be entered; blank where it wasn't tried
     */
    public record Row(String time, String visit, String stage, String room, String error) {
        static final Row EMPTY = new Row("", "", "", "", "");

        boolean blank() {
            return time.isBlank() && visit.isBlank();
        }
    }
}
