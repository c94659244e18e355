package clinic.baton.engine.design;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Require;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.evaluate.Insertion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses which appointments to book twice. Since some patients won't come, one more at the same start may cost less in waiting
 * and overtime than it is worth to see that patient; the cheapest appointment is taken again and again while that holds.
 *
 * @param plan whose appointments may be booked twice
 * @param starts in minutes, of its patients
 * @param chosen in the order they were chosen
 */
public record Overbooking(SessionPlan plan, List<Double> starts, List<Choice> chosen) {

    /**
     * One appointment to be booked once more.
     *
     * @param startMinutes of the appointment
     * @param extraCost expected cost it adds, given those chosen before
     */
    public record Choice(double startMinutes, double extraCost) {}

    public Overbooking {
        starts = List.copyOf(starts);
        chosen = List.copyOf(chosen);
    }

    /**
     * @param extra like whom the added patients are
     * @param worth of seeing one more patient, in the unit of the plan's weights
     * @param most at most so many are added
     * @return the longer session with what was chosen; the choice one by one isn't proved to be the best together
     */
    public static Overbooking choose(
            SessionPlan plan, List<Double> startsMinutes, PlannedPatient extra, double worth, int most) {
        Require.notNegative("worth", worth);
        double[] appointments = startsMinutes.stream()
                .mapToDouble(Double::doubleValue)
                .distinct()
                .toArray();
        SessionPlan current = plan;
        List<Double> starts = new ArrayList<>(startsMinutes);
        List<Choice> chosen = new ArrayList<>();
        while (chosen.size() < most && current.size() < SessionPlan.MOST_PATIENTS) {
            Insertion insertion = insertion(current, starts, extra);
            Choice best = cheapest(insertion, appointments);
            if (best.extraCost() >= worth) {
                break;
            }
            int place = insertion.place(best.startMinutes());
            List<PlannedPatient> patients = new ArrayList<>(current.patients());
            patients.add(place, numbered(extra, chosen.size() + 1));
            current = current.withPatients(patients);
            starts.add(place, best.startMinutes());
            chosen.add(best);
        }
        return new Overbooking(current, starts, chosen);
    }

    private static Insertion insertion(SessionPlan plan, List<Double> starts, PlannedPatient extra) {
        return new Insertion(
                plan, starts.stream().mapToDouble(Double::doubleValue).toArray(), extra);
    }

    private static Choice cheapest(Insertion insertion, double[] appointments) {
        return Arrays.stream(appointments)
                .mapToObj(start -> new Choice(start, insertion.extraCost(start)))
                .min((a, b) -> Double.compare(a.extraCost(), b.extraCost()))
                .orElseThrow();
    }

    private static PlannedPatient numbered(PlannedPatient extra, int number) {
        return new PlannedPatient(extra.id() + number, extra.duration(), extra.noShow(), extra.punctuality());
    }
}
