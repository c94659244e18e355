package clinic.baton.web;

import clinic.baton.record.Caller;
import java.util.List;

/** What a module lets people do from anywhere. The module declares a bean; Ctrl K finds what it answers. */
public interface Deeds {
    /** What this caller may do; nothing else is offered to them. */
    List<Deed> deeds(Caller caller);
}
