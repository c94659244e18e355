package clinic.baton.rehearsal;

import java.util.List;
import java.util.Optional;

/** The scenarios that come with Baton. */
public interface Scenarios {
    /** All of them, in the order in which they are learnt. */
    List<Scenario> all();

    /** One by name. */
    Optional<Scenario> named(String name);

    /**
     * Reads a scenario's file.
     *
     * @param file how it is called, for messages
     * @param yaml its text
     * @throws ScenarioErrors with every fault's line, field and remedy
     */
    Scenario read(String file, String yaml);
}
