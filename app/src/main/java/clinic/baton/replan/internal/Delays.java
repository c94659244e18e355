package clinic.baton.replan.internal;

import clinic.baton.replan.PlanStep;
import clinic.baton.schedule.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** How late each of a provider's next visits will be when nobody moves: the delay runs on until gaps have used it up. */
final class Delays {
    private static final int WORTH_TELLING = 10;

    private Delays() {}

    /** What is told to those who have to be told. */
    static List<PlanStep> told(List<Appointment> expected, UUID practitioner, Instant free, List<UUID> moved) {
        List<PlanStep> steps = new ArrayList<>();
        Instant at = free;
        List<Appointment> next = expected.stream()
                .filter(a -> practitioner.equals(a.practitioner()) && !moved.contains(a.id()))
                .sorted(Comparator.comparing(a -> a.time().start()))
                .toList();
        for (Appointment a : next) {
            Instant starts = at.isAfter(a.time().start()) ? at : a.time().start();
            long late = Duration.between(a.time().start(), starts).toMinutes();
            at = starts.plus(a.time().length());
            if (late >= WORTH_TELLING) {
                steps.add(PlanStep.of(PlanStep.Act.TELL_DELAY, a)
                        .late((int) (late * 3 / 4 / 5 * 5), (int) ((late * 5 / 4 + 9) / 5 * 5)));
            }
        }
        return steps;
    }
}
