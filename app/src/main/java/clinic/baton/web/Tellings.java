package clinic.baton.web;

import java.util.List;

/** How a module tells its events: every kind of event stands in one of these, which a test of the house watches over. */
public interface Tellings {
    /** One for each of its events. */
    List<Telling<?>> all();
}
