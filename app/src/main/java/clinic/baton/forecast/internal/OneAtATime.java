package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.Station;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people enter lags behind: two patients are with one provider because nobody said that the first has left. The engine
 * lets each resource work on as many as it has; here the last one to come is with it, and those before have gone on to
 * what comes next (a provider), or wait for it (nurses and the laboratory).
 */
final class OneAtATime {
    private final Map<Station, Integer> capacities;
    private final double nowMinutes;
    private final Map<Object, Integer> busy = new HashMap<>();

    private OneAtATime(Map<Station, Integer> capacities, double nowMinutes) {
        this.capacities = capacities;
        this.nowMinutes = nowMinutes;
    }

    /** The patients, by how long they are in their stage, the longest first. */
    static List<PatientState> of(List<PatientState> patients, Map<Station, Integer> capacities, double nowMinutes) {
        OneAtATime rule = new OneAtATime(capacities, nowMinutes);
        List<PatientState> latestFirst = new ArrayList<>();
        for (PatientState patient : patients.reversed()) {
            latestFirst.add(rule.place(patient));
        }
        return latestFirst.reversed();
    }

    private PatientState place(PatientState patient) {
        if (patient.where() != Where.IN_STAGE) {
            return patient;
        }
        Station station = patient.stages().get(patient.stage()).stage().station();
        Integer most = station == Station.PROVIDER ? Integer.valueOf(1) : capacities.get(station);
        if (most == null || (station == Station.PROVIDER && patient.provider() == DayNetwork.ANY_PROVIDER)) {
            return patient;
        }
        Object worker = station == Station.PROVIDER ? Integer.valueOf(patient.provider()) : station;
        if (busy.merge(worker, 1, Integer::sum) <= most) {
            return patient;
        }
        boolean next = station == Station.PROVIDER
                && patient.stage() + 1 < patient.stages().size();
        return patient.at(
                Where.WAITING,
                next ? patient.stage() + 1 : patient.stage(),
                patient.inRoom(),
                Math.min(nowMinutes, patient.sinceMinutes()));
    }
}
