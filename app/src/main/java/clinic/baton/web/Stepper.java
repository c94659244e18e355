package clinic.baton.web;

import java.util.List;

/**
 * Where one is in a wizard.
 *
 * @param steps the names of the steps
 * @param addresses where each is, for those already done; blank for the others
 * @param current the step being shown, from 0
 */
public record Stepper(List<String> steps, List<String> addresses, int current) {
    public Stepper {
        steps = List.copyOf(steps);
        addresses = List.copyOf(addresses);
        if (addresses.size() != steps.size() || current < 0 || current >= steps.size()) {
            throw new IllegalArgumentException(
                    "Step " + current + " of " + steps + " with addresses " + addresses + " can't be drawn.");
        }
    }
}
