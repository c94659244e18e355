package clinic.baton.engine.simulate;

import clinic.baton.engine.Require;
import clinic.baton.engine.WalkIns;
import java.util.List;

/**
 * Patients who come without an appointment.
 *
 * @param stream the rate over the day; every piece must end
 * @param acuityShares the share of each class of urgency, 1 first, at most five, with sum 1
 * @param provider the provider's index, or {@link DayNetwork#ANY_PROVIDER}
 * @param pool the index of the room pool
 * @param stages what each goes through, at least one
 */
public record ClinicWalkIns(WalkIns stream, List<Double> acuityShares, int provider, int pool, List<StageTime> stages) {
    /** Checks the ranges. */
    public ClinicWalkIns {
        acuityShares = List.copyOf(acuityShares);
        stages = List.copyOf(stages);
        double sum = acuityShares.stream()
                .mapToDouble(share -> Require.notNegative("acuityShares", share))
                .sum();
        if (acuityShares.size() > 5 || Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(acuityShares + " aren't shares of at most five classes with sum 1");
        }
        stream.pieces().forEach(piece -> Require.finite("to", piece.toMinutes()));
    }
}
