package clinic.baton.engine.relay;

import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.relay.RelayMove.Kind;
import clinic.baton.engine.relay.RelayMove.Placement;
import java.util.ArrayList;
import java.util.List;

/** Who is with whom and when, as a search changes it. */
final class DayLayout {
    final int[] provider;
    final double[] appointment;
    final boolean[] away;

    private DayLayout(int[] provider, double[] appointment, boolean[] away) {
        this.provider = provider;
        this.appointment = appointment;
        this.away = away;
    }

    static DayLayout of(DayState state) {
        List<PatientState> patients = state.patients();
        boolean[] away = new boolean[patients.size()];
        for (int i = 0; i < away.length; i++) {
            away[i] = patients.get(i).where() == Where.GONE;
        }
        return new DayLayout(
                patients.stream().mapToInt(PatientState::provider).toArray(),
                patients.stream()
                        .mapToDouble(
                                p -> Double.isNaN(p.appointmentMinutes()) ? p.sinceMinutes() : p.appointmentMinutes())
                        .toArray(),
                away);
    }

    DayLayout copy() {
        return new DayLayout(provider.clone(), appointment.clone(), away.clone());
    }

    void apply(RelayMove move) {
        for (Placement placement : move.placements()) {
            provider[placement.patient()] = placement.provider();
            appointment[placement.patient()] = placement.minutes();
            away[placement.patient()] |= move.kind() == Kind.ANOTHER_DAY;
        }
    }

    /** Takes a move back to how the patients it moves lay before. */
    void restore(RelayMove move, DayLayout before) {
        for (Placement placement : move.placements()) {
            int i = placement.patient();
            provider[i] = before.provider[i];
            appointment[i] = before.appointment[i];
            away[i] = before.away[i];
        }
    }

    /** The state with this layout; those away are gone. */
    DayState laidOut(DayState state) {
        List<PatientState> patients = new ArrayList<>();
        for (int i = 0; i < provider.length; i++) {
            PatientState patient = state.patients().get(i);
            boolean moved = patient.where() == Where.EXPECTED
                    && (patient.provider() != provider[i] || patient.appointmentMinutes() != appointment[i]);
            PatientState placed = moved
                    ? patient.movedTo(
                            provider[i], state.providers().get(provider[i]).pool(), appointment[i])
                    : patient;
            patients.add(away[i] && patient.where() != Where.GONE ? placed.at(Where.GONE, 0, false, 0) : placed);
        }
        return new DayState(
                state.nowMinutes(),
                state.providers(),
                state.roomPools(),
                state.capacities(),
                state.breaks(),
                state.cleanUp(),
                state.assistantsClean(),
                state.cleaning(),
                patients,
                state.paceLogSd());
    }
}
