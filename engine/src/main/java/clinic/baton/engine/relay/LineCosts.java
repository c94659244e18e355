package clinic.baton.engine.relay;

import clinic.baton.engine.Weights;
import clinic.baton.engine.forecast.DayScenarios;
import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.DayDraws;
import clinic.baton.engine.simulate.Stage;

/**
 * The expected cost of each provider's line alone, rooms and staff taken as never short: fast enough to try thousands of
 * moves. What is drawn is drawn once; a move changes only order, times and provider (common random numbers).
 */
final class LineCosts {
    private final DayState state;
    private final Weights weights;
    private final int scenarios;
    private final double[][] offset;
    private final double[][] before;
    private final double[][] with;
    private final boolean[] here;
    private final boolean[] first;
    private final boolean[] consults;
    private final int[] order;

    LineCosts(DayState state, Weights weights, long seed, int scenarios) {
        this.state = state;
        this.weights = weights;
        this.scenarios = scenarios;
        int patients = state.patients().size();
        offset = new double[patients][scenarios];
        before = new double[patients][scenarios];
        with = new double[patients][scenarios];
        here = new boolean[patients];
        first = new boolean[patients];
        consults = new boolean[patients];
        order = new int[patients];
        DayScenarios drawn = new DayScenarios(state, seed);
        for (int i = 0; i < patients; i++) {
            prepare(i, state.patients().get(i));
        }
        for (int scenario = 0; scenario < scenarios; scenario++) {
            DayDraws draws = drawn.draw(scenario);
            for (int i = 0; i < patients; i++) {
                if (consults[i]) {
                    keep(i, scenario, draws, drawn.network().firstStep(i));
                }
            }
        }
    }

    private void prepare(int i, PatientState patient) {
        here[i] = patient.where() == Where.WAITING || patient.where() == Where.IN_STAGE;
        first[i] = patient.where() == Where.IN_STAGE
                && patient.stages().get(patient.stage()).stage() == Stage.CONSULTATION;
        consults[i] = patient.where() != Where.GONE
                && patient.stages().subList(patient.stage(), patient.stages().size()).stream()
                        .anyMatch(stage -> stage.stage() == Stage.CONSULTATION);
    }

    private void keep(int i, int scenario, DayDraws draws, int firstStep) {
        PatientState patient = state.patients().get(i);
        offset[i][scenario] = here[i] ? state.nowMinutes() : draws.arrivalMinutes(i) - patient.appointmentMinutes();
        boolean seen = false;
        double preparing = 0;
        double consulting = 0;
        for (int k = patient.stage(); k < patient.stages().size(); k++) {
            boolean consultation = patient.stages().get(k).stage() == Stage.CONSULTATION;
            seen |= consultation;
            preparing += seen ? 0 : draws.stepMinutes(firstStep + k);
            consulting += consultation ? draws.stepMinutes(firstStep + k) : 0;
        }
        before[i][scenario] = preparing;
        with[i][scenario] = consulting;
    }

    /** The expected cost of one provider's rest of the day. */
    double of(int provider, DayLayout layout) {
        int count = ordered(provider, layout);
        double available =
                Math.max(state.nowMinutes(), state.providers().get(provider).availableFromMinutes());
        double plannedEnd = state.providers().get(provider).plannedEndMinutes();
        double cost = 0;
        for (int scenario = 0; scenario < scenarios; scenario++) {
            double free = available;
            double waiting = 0;
            double idle = 0;
            for (int k = 0; k < count; k++) {
                int i = order[k];
                double arrival = here[i]
                        ? state.nowMinutes()
                        : Math.max(state.nowMinutes(), layout.appointment[i] + offset[i][scenario]);
                double ready = arrival + before[i][scenario];
                if (ready < Double.POSITIVE_INFINITY) {
                    double start = Math.max(free, ready);
                    waiting += Math.max(0, start - Math.max(arrival, layout.appointment[i]));
                    idle += start - free;
                    free = start + with[i][scenario];
                }
            }
            cost += weights.waiting() * waiting
                    + weights.idle() * idle
                    + weights.overtime() * Math.max(0, free - Math.max(available, plannedEnd));
        }
        return cost / scenarios;
    }

    /** Fills {@code order}: the one in consultation, then by appointment. */
    private int ordered(int provider, DayLayout layout) {
        int count = 0;
        for (int i = 0; i < consults.length; i++) {
            if (layout.provider[i] != provider || layout.away[i] || !consults[i]) {
                continue;
            }
            int at = count++;
            double key = first[i] ? Double.NEGATIVE_INFINITY : layout.appointment[i];
            while (at > 0 && key(order[at - 1], layout) > key) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return count;
    }

    private double key(int i, DayLayout layout) {
        return first[i] ? Double.NEGATIVE_INFINITY : layout.appointment[i];
    }
}
