package clinic.baton.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, named in the past tense: a record in a module's face. Its components are the payload, kept as
 * JSON; its type in the record is {@code module.Name}, so neither may be renamed once a clinic has used it.
 */
public interface DayEvent {
    /** What it happened to. */
    Subject subject();

    /** The patient it concerns, if one. */
    default @Nullable UUID patient() {
        return null;
    }

    /** The type under which events of a class stand in the record. */
    static String typeOf(Class<? extends DayEvent> event) {
        String module =
                event.getPackageName().substring("clinic.baton.".length()).split("\\.", 2)[0];
        return module + "." + event.getSimpleName();
    }
}
