package clinic.baton.web;

import clinic.baton.record.Caller;
import java.util.Optional;

/** A screen that stands in the rail. The module that owns the screen declares a bean. */
public interface NavPlace {
    /** Its place from the top, in tens: Desk 10, Schedule 20, Board 30 … Setup 900. */
    int order();

    /** How it stands there for this caller, with what waits there; nothing if they may not see it. */
    Optional<NavItem> item(Caller caller);
}
