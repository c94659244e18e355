package clinic.baton.flow;

import clinic.baton.record.Writing;

/** What a module wants settled before a visit ends. The module declares a bean. */
public interface BeforeLeaving {
    /** How many things of the visit are open, inside the command that ends it; 0 lets it end. */
    int open(Writing writing, Encounter visit);
}
