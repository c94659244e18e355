package clinic.baton.checkout.web;

import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who leaves, with what.
 *
 * @param root the practice's root
 * @param here who stands at the desk to leave, the longest first
 * @param coming those still inside of whom something was asked
 * @param after what is to do for those who left
 * @param mayConduct whether the viewer may settle things
 */
public record CheckOutPage(String root, List<Visit> here, List<Visit> coming, List<Visit> after, boolean mayConduct) {
    /** Keeps the lists from changing. */
    public CheckOutPage {
        here = List.copyOf(here);
        coming = List.copyOf(coming);
        after = List.copyOf(after);
    }

    /**
     * A visit and its list.
     *
     * @param anchor its element's id
     * @param visit the encounter
     * @param patient whose
     * @param name as screens show it
     * @param standing where they are, since when
     * @param plan whom they saw, and what for
     * @param lines what was asked for
     * @param leave what lets them go; null where they aren't at the desk
     * @param address where its forms go
     */
    public record Visit(
            String anchor,
            UUID visit,
            UUID patient,
            PatientName name,
            String standing,
            String plan,
            List<Line> lines,
            @Nullable Button leave,
            String address) {
        /** Keeps the lines from changing. */
        public Visit {
            lines = List.copyOf(lines);
        }

        /** How many things are still to do. */
        public long open() {
            return lines.stream().filter(Line::toDo).count();
        }
    }

    /**
     * Something asked for.
     *
     * @param id its id
     * @param words what
     * @param by who asked, and when
     * @param standing how it stands, in words; blank while it is open
     * @param toDo whether somebody still has to do it
     * @param byHand whether a hand settled it and may take it back
     * @param find where to find a time for it; null where it is no follow-up
     */
    public record Line(
            UUID id,
            String words,
            String by,
            String standing,
            boolean toDo,
            boolean byHand,
            @Nullable String find) {}
}
