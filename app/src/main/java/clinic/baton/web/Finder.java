package clinic.baton.web;

import clinic.baton.record.Caller;
import java.util.List;

/** Something that Ctrl K looks through: patients, times, actions. The module that owns it declares a bean. */
public interface Finder {
    /** The group's place: patients 10, times 20, actions 30. */
    int order();

    /** The best answers to what was typed, best first, at most eight. */
    List<FoundItem> find(Caller caller, String typed);
}
