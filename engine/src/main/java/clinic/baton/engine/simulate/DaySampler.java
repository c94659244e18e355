package clinic.baton.engine.simulate;

import clinic.baton.engine.simulate.KeyedUniforms.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Draws the scenarios of a {@link ClinicDay}; scenario k is the same whenever and in whichever order it is asked for. */
final class DaySampler {
    private final ClinicDay day;
    private final DayNetwork network;
    private final KeyedUniforms uniforms;
    private final FastQuantile[] steps;
    private final FastQuantile[] punctuality;
    private final FastQuantile[] lateness;
    private final FastQuantile cleanUp;
    private final FastQuantile emergency;
    private final double[] pace;
    private final WalkInClass[] walkIns;

    DaySampler(ClinicDay day, DayNetwork network, KeyedUniforms uniforms) {
        this.day = day;
        this.network = network;
        this.uniforms = uniforms;
        steps = steps(day, network);
        punctuality = day.patients().stream()
                .map(patient -> FastQuantile.of(patient.punctuality()))
                .toArray(FastQuantile[]::new);
        lateness = day.providers().stream()
                .map(provider -> FastQuantile.of(provider.lateness()))
                .toArray(FastQuantile[]::new);
        cleanUp = FastQuantile.of(day.cleanUp());
        emergency = day.emergencies() == null
                ? cleanUp
                : FastQuantile.of(day.emergencies().duration());
        pace = new double[network.providers()];
        walkIns = WalkInClass.of(day.walkIns());
    }

    private static FastQuantile[] steps(ClinicDay day, DayNetwork network) {
        List<FastQuantile> all = new ArrayList<>(network.steps());
        day.patients()
                .forEach(patient -> patient.stages().forEach(stage -> all.add(FastQuantile.of(stage.duration()))));
        ClinicWalkIns arriving = day.walkIns();
        if (arriving != null) {
            List<FastQuantile> route = arriving.stages().stream()
                    .map(stage -> FastQuantile.of(stage.duration()))
                    .toList();
            while (all.size() < network.steps()) {
                all.addAll(route);
            }
        }
        return all.toArray(FastQuantile[]::new);
    }

    void draw(int scenario, DayDraws into) {
        drawProviders(scenario, into);
        drawArrivals(scenario, into);
        drawWalkIns(scenario, into);
        drawDurations(scenario, into);
        drawEmergencies(scenario, into);
    }

    private void drawProviders(int scenario, DayDraws into) {
        for (int p = 0; p < pace.length; p++) {
            double late = lateness[p].minutes(uniforms.of(Purpose.PROVIDER, p, scenario));
            into.providerReady(p, day.providers().get(p).startMinutes() + Math.max(0, late));
            double sd = day.paceLogSd();
            pace[p] = sd == 0
                    ? 1
                    : Math.exp(sd * FastQuantile.standardNormal(uniforms.of(Purpose.PACE, p, scenario)) - sd * sd / 2);
        }
    }

    private void drawArrivals(int scenario, DayDraws into) {
        for (int i = 0; i < punctuality.length; i++) {
            ClinicPatient patient = day.patients().get(i);
            boolean comes = uniforms.of(Purpose.SHOW, i, scenario) >= patient.noShow();
            double offset = punctuality[i].minutes(uniforms.of(Purpose.ARRIVAL, i, scenario));
            into.arrival(i, comes ? patient.appointmentMinutes() + offset : Double.POSITIVE_INFINITY);
        }
    }

    private void drawWalkIns(int scenario, DayDraws into) {
        int place = punctuality.length;
        for (int acuity = 0; acuity < walkIns.length; acuity++) {
            double expected = 0;
            for (int k = walkIns[acuity].places(); k > 0; k--) {
                expected -= Math.log(uniforms.of(Purpose.WALK_IN, place, scenario));
                into.arrival(place++, walkIns[acuity].minuteOf(expected));
            }
        }
    }

    private void drawDurations(int scenario, DayDraws into) {
        for (int i = 0; i < network.patients(); i++) {
            int provider = network.provider[i];
            for (int step = network.firstStep[i]; step < network.firstStep[i + 1]; step++) {
                double minutes = steps[step].minutes(uniforms.of(Purpose.DURATION, step, scenario));
                boolean paced = provider >= 0 && network.stages[step] == Stage.CONSULTATION;
                into.step(step, paced ? minutes * pace[provider] : minutes);
            }
            into.cleanUp(i, cleanUp.minutes(uniforms.of(Purpose.CLEAN_UP, i, scenario)));
        }
    }

    private void drawEmergencies(int scenario, DayDraws into) {
        into.noEmergencies();
        Emergencies emergencies = day.emergencies();
        if (emergencies == null || emergencies.expectedInDay() == 0) {
            return;
        }
        double gap = (emergencies.toMinutes() - emergencies.fromMinutes()) / emergencies.expectedInDay();
        double at = emergencies.fromMinutes();
        for (int k = 0; k < Emergencies.MOST; k++) {
            at -= gap * Math.log(uniforms.of(Purpose.EMERGENCY, k, scenario));
            if (at >= emergencies.toMinutes()) {
                return;
            }
            int provider = (int) (uniforms.of(Purpose.EMERGENCY_PROVIDER, k, scenario) * pace.length);
            into.emergency(provider, at, emergency.minutes(uniforms.of(Purpose.EMERGENCY_DURATION, k, scenario)));
        }
    }
}
