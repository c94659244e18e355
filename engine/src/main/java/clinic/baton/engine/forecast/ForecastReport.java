package clinic.baton.engine.forecast;

import clinic.baton.engine.forecast.DayForecast.Bottleneck;
import clinic.baton.engine.forecast.DayForecast.PatientForecast;
import clinic.baton.engine.forecast.DayForecast.RoomsForecast;
import clinic.baton.engine.forecast.DayForecast.SessionForecast;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the scenarios of a state into a forecast with corrected ranges. */
final class ForecastReport {
    private final DayState state;
    private final ForecastTally tally;
    private final ForecastCalibration calibration;

    ForecastReport(DayState state, ForecastTally tally, ForecastCalibration calibration) {
        this.state = state;
        this.tally = tally;
        this.calibration = calibration;
    }

    DayForecast forecast() {
        List<PatientForecast> patients = new ArrayList<>();
        for (int i = 0; i < state.patients().size(); i++) {
            patients.add(patient(i, state.patients().get(i)));
        }
        return new DayForecast(state.nowMinutes(), tally.scenarios, patients, sessions(), rooms(), bottleneck());
    }

    private PatientForecast patient(int i, PatientState patient) {
        if (patient.where() == Where.GONE) {
            return new PatientForecast(patient.id(), 0, 0, null, null, null);
        }
        int ahead = ahead(i, patient);
        double coming = 1 - patient.noShowNow(state.nowMinutes());
        Range roomed = patient.inRoom() ? null : corrected(ahead, tally.range(tally.roomed[i]));
        boolean inConsultation = patient.where() == Where.IN_STAGE
                && patient.stages().get(patient.stage()).stage() == Stage.CONSULTATION;
        Range seen = inConsultation ? null : corrected(ahead, tally.range(tally.seen[i]));
        return new PatientForecast(
                patient.id(), coming, ahead, roomed, seen, corrected(ahead, tally.range(tally.gone[i])));
    }

    private @Nullable Range corrected(int ahead, @Nullable Range raw) {
        return raw == null ? null : calibration.correct(ahead, raw, state.nowMinutes());
    }

    /** How many of the provider's patients come before: those in consultation or before in appointments, not yet done. */
    private int ahead(int i, PatientState patient) {
        int count = 0;
        for (int j = 0; j < state.patients().size(); j++) {
            PatientState other = state.patients().get(j);
            boolean sameLine = other.provider() == patient.provider() && i != j;
            if (sameLine && hasConsultationLeft(other) && goesBefore(other, patient)) {
                count++;
            }
        }
        return count;
    }

    private static boolean goesBefore(PatientState other, PatientState patient) {
        boolean running = other.where() == Where.IN_STAGE
                && other.stages().get(other.stage()).stage() == Stage.CONSULTATION;
        return running
                || other.acuity() < patient.acuity()
                || (other.acuity() == patient.acuity() && turn(other) < turn(patient));
    }

    private static double turn(PatientState patient) {
        return Double.isNaN(patient.appointmentMinutes()) ? patient.sinceMinutes() : patient.appointmentMinutes();
    }

    private static boolean hasConsultationLeft(PatientState patient) {
        return patient.where() != Where.GONE
                && patient.stages().subList(patient.stage(), patient.stages().size()).stream()
                        .anyMatch(stage -> stage.stage() == Stage.CONSULTATION);
    }

    private List<SessionForecast> sessions() {
        List<SessionForecast> sessions = new ArrayList<>();
        for (int p = 0; p < state.providers().size(); p++) {
            ProviderState provider = state.providers().get(p);
            Range end = Objects.requireNonNull(tally.range(tally.sessionEnd[p]));
            sessions.add(new SessionForecast(
                    provider.id(),
                    calibration.correct(left(p), end, state.nowMinutes()),
                    tally.shareBy(tally.sessionEnd[p], provider.plannedEndMinutes())));
        }
        return sessions;
    }

    private int left(int provider) {
        return (int) state.patients().stream()
                .filter(patient -> patient.provider() == provider && hasConsultationLeft(patient))
                .count();
    }

    private List<RoomsForecast> rooms() {
        List<RoomsForecast> rooms = new ArrayList<>();
        for (int pool = 0; pool < state.roomPools().size(); pool++) {
            double[] full = tally.poolFull[pool];
            rooms.add(new RoomsForecast(pool, tally.share(full), tally.range(full)));
        }
        return rooms;
    }

    private Bottleneck bottleneck() {
        Bottleneck worst = new Bottleneck(null, tally.roomWait);
        int k = 0;
        for (Station station : Station.values()) {
            double wait = tally.stationWait[k++];
            if (wait > worst.expectedWaitMinutes()) {
                worst = new Bottleneck(station, wait);
            }
        }
        return worst;
    }
}
