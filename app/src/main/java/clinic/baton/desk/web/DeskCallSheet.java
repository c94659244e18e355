package clinic.baton.desk.web;

import clinic.baton.desk.Parked;
import clinic.baton.web.Button;
import clinic.baton.web.Field;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The note of a call in the side panel.
 *
 * @param id the call
 * @param began since when it goes on or waits
 * @param by whose it is; null while it is only begun
 * @param held whether the caller waits
 * @param version for taking it up
 * @param ended whether it is over
 * @param flagged whether a red flag waits for a nurse
 * @param who the record it is about; null until two identifiers fitted
 * @param closed whether their record is restricted and shut before the viewer: no more than the name is shown
 * @param born their birth date; blank while unknown
 * @param visits what stands on the schedule for them, with the way there
 * @param actions what can be done for them
 * @param typed what was typed, and what was wrong with it
 */
public record DeskCallSheet(
        UUID id,
        Instant began,
        @Nullable String by,
        boolean held,
        int version,
        boolean ended,
        boolean flagged,
        @Nullable PatientName who,
        boolean closed,
        String born,
        List<Visit> visits,
        List<Button> actions,
        Typed typed) {
    /** A visit of theirs. */
    public record Visit(Phrase words, String address) {}

    /** Keeps the lists from changing. */
    public DeskCallSheet {
        visits = List.copyOf(visits);
        actions = List.copyOf(actions);
    }

    /** The same with other words typed. */
    DeskCallSheet with(Typed other) {
        return new DeskCallSheet(
                id, began, by, held, version, ended, flagged, who, closed, born, visits, actions, other);
    }

    /** What was said, as the call stands. */
    static Typed typed(Parked.Call call) {
        return Typed.of(
                Map.of("caller", call.caller(), "number", call.number(), "about", call.about(), "note", call.note()));
    }

    /** Who calls. */
    public List<Field> caller() {
        return List.of(
                typed.field(Field.Kind.TEXT, "caller", "Who calls").optional(),
                typed.field(Field.Kind.PHONE, "number", "Number to call back").optional());
    }

    /** Whom it is about. */
    public List<Field> about() {
        return List.of(
                typed.field(Field.Kind.TEXT, "about", "About whom").optional().hint("The name as they say it."),
                typed.field(Field.Kind.DAY, "birth", "Birth date").optional(),
                typed.field(Field.Kind.PHONE, "phone", "Number on record")
                        .optional()
                        .hint("All of it, or the last four digits."));
    }

    /** What was said. */
    public Field note() {
        return typed.field(Field.Kind.LINES, "note", "What").optional();
    }
}
