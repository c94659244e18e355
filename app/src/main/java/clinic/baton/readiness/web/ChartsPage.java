package clinic.baton.readiness.web;

import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import java.util.List;
import java.util.UUID;

/**
 * The worklist of one day.
 *
 * @param root the practice's root
 * @param date the day in words
 * @param iso the day, ISO 8601
 * @param days other days to go to
 * @param missing visits with something missing: what is due first stands first
 * @param ready visits that are ready
 * @param mayConduct whether the viewer may settle things
 */
public record ChartsPage(
        String root,
        String date,
        String iso,
        List<DayLink> days,
        List<Row> missing,
        List<Row> ready,
        boolean mayConduct) {
    /** Keeps the lists from changing. */
    public ChartsPage {
        days = List.copyOf(days);
        missing = List.copyOf(missing);
        ready = List.copyOf(ready);
    }

    /** Another day. */
    public record DayLink(String words, String address, boolean here) {}

    /**
     * A visit.
     *
     * @param id the appointment
     * @param patient whose
     * @param name as screens show it
     * @param time when it begins
     * @param who whom they see, and what for
     * @param open what is missing
     * @param settled what is ready or waived
     */
    public record Row(
            UUID id, UUID patient, PatientName name, String time, String who, List<Item> open, List<Item> settled) {
        /** Keeps the lists from changing. */
        public Row {
            open = List.copyOf(open);
            settled = List.copyOf(settled);
        }
    }

    /**
     * Something that must be ready.
     *
     * @param item its key
     * @param words as staff say it
     * @param due by when, in words
     * @param overdue whether that has passed
     * @param detail what to know
     * @param chased what was done about it last; blank for nothing
     * @param byHand whether a hand said so and may take it back
     * @param deeds what else can be done about it
     */
    public record Item(
            String item,
            String words,
            String due,
            boolean overdue,
            String detail,
            String chased,
            boolean byHand,
            List<Button> deeds) {
        /** Keeps the deeds from changing. */
        public Item {
            deeds = List.copyOf(deeds);
        }
    }
}
