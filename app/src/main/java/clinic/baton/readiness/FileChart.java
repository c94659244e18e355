package clinic.baton.readiness;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Gives a patient's paper chart a number and a shelf, or another shelf if it has a number. Answers the number.
 *
 * @param patient whose
 * @param shelf where it stands, 1 to 60 characters
 */
public record FileChart(UUID patient, String shelf) implements Command<Integer> {}
