package clinic.baton.engine.design;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The order of patients: every order where there are few, else smallest variance first and then exchanges of two patients, the
 * starts being the best for each order.
 */
final class SequenceSearch {

    private static final int MOST_ORDERS = 400;
    private static final int MOST_DESIGNS = 400;

    private final SessionPlan plan;
    private final Function<SessionPlan, Starts> search;
    private final List<Object> kinds;
    private final Map<List<Object>, Starts> known = new HashMap<>();

    /** An order with its best starts. */
    record Sequence(List<Integer> order, Starts starts, Optimality optimality) {}

    SequenceSearch(SessionPlan plan, Function<SessionPlan, Starts> search) {
        this.plan = plan;
        this.search = search;
        kinds = plan.patients().stream().map(SequenceSearch::kind).toList();
    }

    private static Object kind(PlannedPatient patient) {
        return List.of(patient.duration(), patient.noShow(), patient.punctuality());
    }

    Sequence find() {
        List<List<Integer>> all = fewOrders();
        return all.isEmpty() ? exchange() : bestOf(all);
    }

    private Sequence bestOf(List<List<Integer>> orders) {
        List<Integer> best = orders.stream()
                .min(Comparator.comparingDouble(order -> starts(order).cost()))
                .orElseThrow();
        Starts starts = starts(best);
        Optimality optimality = starts.optimality().proved()
                ? Optimality.within(starts.optimality().gap(), "all " + orders.size() + " orders were designed")
                : Optimality.unproved("all " + orders.size() + " orders were designed, their starts unproved");
        return new Sequence(best, starts, optimality);
    }

    private Sequence exchange() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, plan.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> plan.patients().get(i).workVariance()))
                .toList());
        double cost = starts(order).cost();
        for (int distance = 1; distance < order.size() && known.size() < MOST_DESIGNS; ) {
            double reached = exchange(order, distance, cost);
            distance = reached < cost ? 1 : distance + 1;
            cost = reached;
        }
        return new Sequence(
                order, starts(order), Optimality.unproved("smallest variance first, then exchanges of two patients"));
    }

    private double exchange(List<Integer> order, int distance, double from) {
        double cost = from;
        for (int i = 0; i + distance < order.size() && known.size() < MOST_DESIGNS; i++) {
            Collections.swap(order, i, i + distance);
            double reached = starts(order).cost();
            if (reached < cost * (1 - 1e-9)) {
                cost = reached;
            } else {
                Collections.swap(order, i, i + distance);
            }
        }
        return cost;
    }

    private Starts starts(List<Integer> order) {
        List<Object> key = order.stream().map(kinds::get).toList();
        Starts found = known.get(key);
        if (found == null) {
            found = search.apply(
                    plan.withPatients(order.stream().map(plan.patients()::get).toList()));
            known.put(key, found);
        }
        return found;
    }

    /** Every order that differs in more than like patients changing places; none where there are too many. */
    private List<List<Integer>> fewOrders() {
        List<List<Integer>> partial = List.of(List.of());
        for (int place = 0; place < plan.size(); place++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : partial) {
                longer.addAll(extensions(order));
            }
            if (longer.size() > MOST_ORDERS) {
                return List.of();
            }
            partial = longer;
        }
        return partial;
    }

    private List<List<Integer>> extensions(List<Integer> order) {
        Set<Object> tried = new HashSet<>();
        List<List<Integer>> longer = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            if (!order.contains(i) && tried.add(kinds.get(i))) {
                List<Integer> next = new ArrayList<>(order);
                next.add(i);
                longer.add(next);
            }
        }
        return longer;
    }
}
