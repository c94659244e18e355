package clinic.baton.readiness;

import clinic.baton.kernel.PracticeId;
import clinic.baton.schedule.Appointment;
import java.util.List;
import java.util.UUID;

/**
 * What a module knows of the readiness of visits: forms signed, results arrived, somebody arranged. The module declares a
 * bean; what it says follows from its own state, so an event that changes that state fills the item.
 */
public interface ReadinessSource {
    /** The key of the item that an interpreter comes. */
    String INTERPRETER = "interpreter";

    /** The key of the item that a carer comes. */
    String CARER = "carer";

    /** The key of the item that the insurance was checked. */
    String INSURANCE = "insurance";

    /** The key of the item that the paper chart was pulled. */
    String PAPER_CHART = "paper-chart";

    /** What it knows of these visits, in a fixed number of queries. */
    List<Known> known(PracticeId practice, List<Appointment> visits);

    /**
     * What is known of one item of one visit.
     *
     * @param appointment the visit
     * @param item the item; one that no list asks for is added when it is {@code asked}
     * @param ready whether it is ready
     * @param asked whether this visit needs it whatever its kind's list says
     * @param words what to know: "signed Tue 3 Nov", "Harbor Interpreters"
     */
    record Known(UUID appointment, String item, boolean ready, boolean asked, String words) {}
}
