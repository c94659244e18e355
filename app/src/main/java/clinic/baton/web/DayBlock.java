package clinic.baton.web;

import java.util.List;
import java.util.Locale;

/**
 * Something in a column of the schedule.
 *
 * @param id unique on the page; the element is {@code block-ID}
 * @param kind what it is
 * @param span where it lies on the axis
 * @param lane which of the parallel lines it stands in, from 0
 * @param lanes how many stand side by side there, 1 to 6
 * @param title the patient, or what the block is
 * @param note visit type, room, state
 * @param hue the visit type's colour
 * @param tags flags, at most two are drawn
 * @param address opened in the side panel; blank for none
 * @param version the appointment's version, posted with a move
 * @param time start and end in words, for screen readers
 */
public record DayBlock(
        String id,
        Kind kind,
        Span span,
        int lane,
        int lanes,
        Phrase title,
        Phrase note,
        Hue hue,
        List<Tag> tags,
        String address,
        long version,
        String time) {

    /** What a block is. */
    public enum Kind {
        /** A planned visit; it can be moved. */
        APPOINTMENT,
        /** A visit that has begun; it stays where it happened. */
        BEGUN,
        /** A visit that is over. */
        DONE,
        /** Time kept back. */
        HOLD,
        /** Free time that a click books. */
        FREE,
        /** Outside the session. */
        CLOSED;

        /** The value of the {@code data-kind} attribute in the markup. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DayBlock {
        if (lanes < 1 || lanes > 6 || lane < 0 || lane >= lanes) {
            throw new IllegalArgumentException("Lane " + lane + " of " + lanes + " can't be drawn; 1 to 6 lanes can.");
        }
        tags = List.copyOf(tags);
    }

    /** The classes that place it. */
    public String css() {
        return span.css() + " lane-" + lane + " of-" + lanes + (span.length() < 6 ? " short" : "");
    }
}
