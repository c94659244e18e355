package clinic.baton.engine.evaluate;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Erlang;
import clinic.baton.engine.duration.Exponential;
import java.util.List;
import java.util.OptionalInt;

/**
 * The exponential stages of all patients laid end to end. State 0 is "nobody here"; state s &ge; 1 is "stage s is running";
 * patient j owns the states from {@code first[j]} to before {@code first[j + 1]}.
 */
final class StageLayout {

    final int patients;
    final int[] first;
    final double[] rate;
    final double[] noShow;

    /** Expected minutes of patients 0 .. j-1, no-shows counted as none. */
    final double[] workBefore;

    StageLayout(List<PlannedPatient> planned) {
        patients = planned.size();
        first = new int[patients + 1];
        rate = new double[patients];
        noShow = new double[patients];
        workBefore = new double[patients + 1];
        first[0] = 1;
        for (int j = 0; j < patients; j++) {
            PlannedPatient patient = planned.get(j);
            int stages = stages(patient.duration()).orElseThrow();
            first[j + 1] = first[j] + stages;
            rate[j] = stages / patient.duration().meanMinutes();
            noShow[j] = patient.noShow();
            workBefore[j + 1] = workBefore[j] + patient.expectedMinutes();
        }
    }

    /** The number of exponential stages of a duration; empty where it isn't made of such. */
    static OptionalInt stages(DurationDistribution duration) {
        if (duration instanceof Exponential) {
            return OptionalInt.of(1);
        }
        return duration instanceof Erlang erlang ? OptionalInt.of(erlang.stages()) : OptionalInt.empty();
    }

    /** How many states a plan needs; empty where its durations aren't made of stages. */
    static OptionalInt states(SessionPlan plan) {
        int states = 1;
        for (PlannedPatient patient : plan.patients()) {
            OptionalInt stages = stages(patient.duration());
            if (stages.isEmpty()) {
                return OptionalInt.empty();
            }
            states += stages.getAsInt();
        }
        return OptionalInt.of(states);
    }

    int states() {
        return first[patients];
    }

    /** Expected minutes of work left in state s of patient j when patients 0 .. {@code arrived}-1 have had their appointment. */
    double workLeft(int j, int s, int arrived) {
        return (first[j + 1] - s) / rate[j] + workBefore[arrived] - workBefore[j + 1];
    }
}
