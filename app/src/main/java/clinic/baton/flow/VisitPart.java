package clinic.baton.flow;

import clinic.baton.record.Caller;
import java.util.Optional;

/** Something another module knows of a visit, shown in the visit's panel. The module declares a bean. */
public interface VisitPart {
    /** Its place from the top, in tens. */
    int order();

    /** The part as HTML, every value in it escaped; nothing if this caller may not see it or there is nothing to say. */
    Optional<String> html(Caller caller, Day day, Encounter visit);
}
