package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Added;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Part;
import clinic.baton.record.Command;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of part stands in the set-up: its list, its form, and the commands that a form becomes. A field more is a
 * line more in {@link #values}, {@link #fields} and {@link #read}.
 *
 * @param <D> what can be changed about such a part
 */
interface Section<D> {
    /** The kind of part. */
    Part part();

    /** Its page under {@code /p/{practice}/setup/}. */
    String path();

    /** The page's name, for instance {@code Rooms}. */
    String title();

    /** What the practice uses it for, in one line. */
    String purpose();

    /** What the list's columns after the name say. */
    List<String> heads();

    /** All of them, those out of use too. */
    List<Line> lines(Clinic clinic);

    /** What a form shows to begin with: the part as it is, or what is usual for a new one. */
    Map<String, String> values(Clinic clinic, @Nullable UUID id);

    /** The version of a part; 0 for a new one. */
    int version(Clinic clinic, @Nullable UUID id);

    /** The form, with what was typed and what is wrong with it. */
    List<Field> fields(Clinic clinic, Typed typed);

    /** What was typed, or what can't be read, by field. */
    Outcome<D> read(Clinic clinic, Typed typed);

    /** Adds one. */
    Command<Added> add(D details);

    /** Changes one; what its form doesn't show stays as it is. */
    Command<Nothing> change(Clinic clinic, UUID id, int version, D details);

    /** Whether the part is in use. */
    default boolean active(Clinic clinic, UUID id) {
        return lines(clinic).stream().anyMatch(line -> line.id().equals(id) && line.active());
    }
}
