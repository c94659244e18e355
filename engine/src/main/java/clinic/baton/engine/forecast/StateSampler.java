package clinic.baton.engine.forecast;

import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.DayDraws;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.FastQuantile;
import clinic.baton.engine.simulate.KeyedUniforms;
import clinic.baton.engine.simulate.KeyedUniforms.Purpose;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.StageTime;
import java.util.Map;

/** Draws what may still happen from a state: what has already passed is conditioned on, never drawn again. */
final class StateSampler {
    private static final double BEYOND_BELIEF = 1e-9;
    private static final double SHARE_LEFT = 0.1;

    private final DayState state;
    private final DayNetwork network;
    private final KeyedUniforms uniforms;
    private final DurationDistribution[] laws;
    private final FastQuantile[] steps;
    private final FastQuantile[] punctuality;
    private final FastQuantile cleanUp;
    private final double[] noShow;
    private final double[] seenUpTo;
    private final double[] paceLogMean;
    private final double[] paceLogSd;
    private final double[] pace;

    StateSampler(
            DayState state,
            DayNetwork network,
            KeyedUniforms uniforms,
            Map<DurationDistribution, FastQuantile> quantiles) {
        this.state = state;
        this.network = network;
        this.uniforms = uniforms;
        laws = state.patients().stream()
                .flatMap(patient -> patient.stages().stream())
                .map(StageTime::duration)
                .toArray(DurationDistribution[]::new);
        steps = new FastQuantile[laws.length];
        for (int k = 0; k < laws.length; k++) {
            steps[k] = quantiles.computeIfAbsent(laws[k], FastQuantile::of);
        }
        cleanUp = quantiles.computeIfAbsent(state.cleanUp(), FastQuantile::of);
        int patients = network.patients();
        punctuality = new FastQuantile[patients];
        noShow = new double[patients];
        seenUpTo = new double[patients];
        for (int i = 0; i < patients; i++) {
            prepare(i, state.patients().get(i));
        }
        double sd = state.paceLogSd();
        paceLogMean =
                state.providers().stream().mapToDouble(p -> p.paceLogMean(sd)).toArray();
        paceLogSd =
                state.providers().stream().mapToDouble(p -> p.paceLogSdLeft(sd)).toArray();
        pace = new double[paceLogMean.length];
    }

    private void prepare(int i, PatientState patient) {
        punctuality[i] = FastQuantile.of(patient.punctuality());
        noShow[i] = patient.noShowNow(state.nowMinutes());
        seenUpTo[i] = patient.where() == Where.EXPECTED
                ? patient.punctuality().cdf(state.nowMinutes() - patient.appointmentMinutes())
                : 1;
    }

    void draw(int scenario, DayDraws into) {
        for (int p = 0; p < pace.length; p++) {
            double z = FastQuantile.standardNormal(uniforms.of(Purpose.PACE, p, scenario));
            pace[p] = Math.exp(paceLogMean[p] + paceLogSd[p] * z);
            into.providerReady(p, state.providers().get(p).availableFromMinutes());
        }
        for (int i = 0; i < noShow.length; i++) {
            PatientState patient = state.patients().get(i);
            if (patient.where() != Where.GONE) {
                drawPatient(i, patient, scenario, into);
            }
        }
    }

    private void drawPatient(int i, PatientState patient, int scenario, DayDraws into) {
        if (patient.where() == Where.EXPECTED) {
            boolean comes = uniforms.of(Purpose.SHOW, i, scenario) >= noShow[i];
            into.arrival(i, comes ? arrival(i, patient, scenario) : Double.POSITIVE_INFINITY);
        }
        int first = network.firstStep(i);
        for (int k = patient.stage(); k < patient.stages().size(); k++) {
            double u = uniforms.of(Purpose.DURATION, first + k, scenario);
            boolean running = k == patient.stage() && patient.where() == Where.IN_STAGE;
            double rate = rate(patient, k);
            into.step(first + k, running ? left(first + k, patient, rate, u) : rate * steps[first + k].minutes(u));
        }
        into.cleanUp(i, cleanUp.minutes(uniforms.of(Purpose.CLEAN_UP, i, scenario)));
    }

    private double arrival(int i, PatientState patient, int scenario) {
        double u = uniforms.of(Purpose.ARRIVAL, i, scenario);
        double offset = punctuality[i].minutes(seenUpTo[i] + (1 - seenUpTo[i]) * u);
        return Math.max(state.nowMinutes(), patient.appointmentMinutes() + offset);
    }

    private double rate(PatientState patient, int stage) {
        return patient.provider() >= 0 && patient.stages().get(stage).stage() == Stage.CONSULTATION
                ? pace[patient.provider()]
                : 1;
    }

    /** What is left of a running stage, given how long it has run; beyond all expectation, a tenth of its mean. */
    private double left(int step, PatientState patient, double rate, double u) {
        double elapsed = Math.max(0, state.nowMinutes() - patient.sinceMinutes());
        double longer = laws[step].survival(elapsed / rate);
        if (longer < BEYOND_BELIEF) {
            return -SHARE_LEFT * rate * laws[step].meanMinutes() * Math.log(u);
        }
        return Math.max(0, rate * steps[step].minutes(1 - longer * (1 - u)) - elapsed);
    }
}
