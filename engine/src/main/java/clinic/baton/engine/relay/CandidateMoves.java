package clinic.baton.engine.relay;

import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.relay.RelayMove.Kind;
import clinic.baton.engine.relay.RelayMove.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All single moves worth trying from a layout: only of patients who aren't here, far enough ahead, and not fixed. */
final class CandidateMoves {
    private static final int[] SHIFTS = {5, 10, 15, 20, 30, 45, 60};

    private final DayState state;
    private final RelayRules rules;
    private final DayLayout layout;
    private final List<RelayMove> moves = new ArrayList<>();

    private CandidateMoves(DayState state, RelayRules rules, DayLayout layout) {
        this.state = state;
        this.rules = rules;
        this.layout = layout;
    }

    /** @param moved whom to leave alone because a move of the plan so far has them */
    static List<RelayMove> from(DayState state, RelayRules rules, DayLayout layout, Set<Integer> moved) {
        CandidateMoves candidates = new CandidateMoves(state, rules, layout);
        for (int i = 0; i < layout.provider.length; i++) {
            if (candidates.movable(i) && !moved.contains(i)) {
                candidates.shifts(i);
                candidates.elsewhere(i);
                candidates.swaps(i, moved);
            }
        }
        return candidates.moves;
    }

    private double earliest() {
        return state.nowMinutes() + rules.noticeMinutes();
    }

    private boolean movable(int i) {
        PatientState patient = state.patients().get(i);
        return patient.where() == Where.EXPECTED
                && layout.provider[i] >= 0
                && !layout.away[i]
                && layout.appointment[i] >= earliest()
                && !rules.fixed().contains(patient.id());
    }

    private void shifts(int i) {
        for (int minutes : SHIFTS) {
            add(Kind.DELAY, i, layout.provider[i], layout.appointment[i] + minutes);
            if (layout.appointment[i] - minutes >= earliest()) {
                add(Kind.BRING_FORWARD, i, layout.provider[i], layout.appointment[i] - minutes);
            }
        }
    }

    private void elsewhere(int i) {
        PatientState patient = state.patients().get(i);
        for (int other : rules.otherProviders().getOrDefault(patient.id(), Set.of())) {
            if (other != layout.provider[i]) {
                for (int minutes = 0; minutes <= 30; minutes += 10) {
                    add(Kind.OTHER_PROVIDER, i, other, layout.appointment[i] + minutes);
                }
            }
        }
        for (OpenHold hold : rules.holds()) {
            boolean allowed = hold.provider() == layout.provider[i]
                    || rules.otherProviders()
                            .getOrDefault(patient.id(), Set.of())
                            .contains(hold.provider());
            if (allowed && hold.startMinutes() >= earliest() && hold.startMinutes() != layout.appointment[i]) {
                add(Kind.USE_HOLD, i, hold.provider(), hold.startMinutes());
            }
        }
        if (rules.otherDay().contains(patient.id())) {
            add(Kind.ANOTHER_DAY, i, layout.provider[i], layout.appointment[i]);
        }
    }

    private void swaps(int i, Set<Integer> moved) {
        for (int j = i + 1; j < layout.provider.length; j++) {
            boolean sameProvider = layout.provider[i] == layout.provider[j];
            if (sameProvider && movable(j) && !moved.contains(j) && layout.appointment[i] != layout.appointment[j]) {
                moves.add(new RelayMove(
                        Kind.SWAP,
                        List.of(
                                new Placement(i, layout.provider[j], layout.appointment[j]),
                                new Placement(j, layout.provider[i], layout.appointment[i]))));
            }
        }
    }

    private void add(Kind kind, int patient, int provider, double minutes) {
        moves.add(new RelayMove(kind, List.of(new Placement(patient, provider, minutes))));
    }
}
