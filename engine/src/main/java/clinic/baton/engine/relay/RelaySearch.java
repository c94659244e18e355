package clinic.baton.engine.relay;

import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.relay.RelayMove.Kind;
import clinic.baton.engine.relay.RelayMove.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for plans of up to three moves: the best single ones that move different people, each then added to greedily. */
final class RelaySearch {
    private static final int MOST_MOVES = 3;
    private static final double LEAST_GAIN = 0.5;

    private final DayState state;
    private final RelayRules rules;
    private final LineCosts costs;
    private final DayLayout today;
    private int tried;

    RelaySearch(DayState state, RelayRules rules, LineCosts costs) {
        this.state = state;
        this.rules = rules;
        this.costs = costs;
        this.today = DayLayout.of(state);
    }

    private record Valued(RelayMove move, double net) {}

    /** How many moves were tried. */
    int tried() {
        return tried;
    }

    List<List<RelayMove>> best(int plans) {
        List<List<RelayMove>> found = new ArrayList<>();
        Set<Set<Integer>> people = new HashSet<>();
        for (Valued start : valued(today, Set.of())) {
            if (found.size() == plans) {
                break;
            }
            if (people.add(patients(List.of(start.move())))) {
                List<RelayMove> plan = extended(start.move());
                if (found.stream().noneMatch(other -> patients(other).equals(patients(plan)))) {
                    found.add(plan);
                }
            }
        }
        return found;
    }

    private List<RelayMove> extended(RelayMove start) {
        List<RelayMove> plan = new ArrayList<>(List.of(start));
        DayLayout layout = today.copy();
        layout.apply(start);
        while (plan.size() < MOST_MOVES) {
            List<Valued> next = valued(layout, patients(plan));
            if (next.isEmpty()) {
                break;
            }
            plan.add(next.getFirst().move());
            layout.apply(next.getFirst().move());
        }
        return plan;
    }

    /** The moves that gain more than they disturb, best first. */
    private List<Valued> valued(DayLayout layout, Set<Integer> moved) {
        double[] now = new double[state.providers().size()];
        for (int p = 0; p < now.length; p++) {
            now[p] = costs.of(p, layout);
        }
        DayLayout changed = layout.copy();
        List<Valued> good = new ArrayList<>();
        for (RelayMove move : CandidateMoves.from(state, rules, layout, moved)) {
            tried++;
            changed.apply(move);
            double net = gain(move, layout, changed, now) - disruption(state, rules.prices(), move);
            changed.restore(move, layout);
            if (net > LEAST_GAIN) {
                good.add(new Valued(move, net));
            }
        }
        good.sort(Comparator.comparingDouble(Valued::net).reversed());
        return good;
    }

    private double gain(RelayMove move, DayLayout layout, DayLayout changed, double[] now) {
        Set<Integer> touched = new HashSet<>();
        for (Placement placement : move.placements()) {
            touched.add(placement.provider());
            touched.add(layout.provider[placement.patient()]);
        }
        double gain = 0;
        for (int provider : touched) {
            gain += now[provider] - costs.of(provider, changed);
        }
        return gain;
    }

    static double disruption(DayState state, RelayPrices prices, RelayMove move) {
        double price = 0;
        for (Placement placement : move.placements()) {
            PatientState patient = state.patients().get(placement.patient());
            price += prices.perPerson();
            price += prices.perMinute() * Math.abs(placement.minutes() - patient.appointmentMinutes());
            price += patient.provider() == placement.provider() ? 0 : prices.otherProvider();
            price += move.kind() == Kind.ANOTHER_DAY ? prices.otherDay() : 0;
        }
        return price;
    }

    private static Set<Integer> patients(List<RelayMove> moves) {
        Set<Integer> patients = new HashSet<>();
        moves.forEach(move -> move.placements().forEach(placement -> patients.add(placement.patient())));
        return patients;
    }
}
