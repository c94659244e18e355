package clinic.baton.replan.internal;

import clinic.baton.engine.Weights;
import clinic.baton.engine.relay.RelayMove;
import clinic.baton.engine.relay.RelayMove.Placement;
import clinic.baton.engine.relay.RelayPlan;
import clinic.baton.engine.relay.RelayPrices;
import clinic.baton.engine.relay.RelayRules;
import clinic.baton.engine.relay.Relayer;
import clinic.baton.flow.Day;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeRange;
import clinic.baton.replan.Incident;
import clinic.baton.replan.Plan;
import clinic.baton.replan.PlanStep;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.FreeTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Plans for a provider who runs late. Candidates are moves to times that are really free, since both times will be held; the
 * engine measures each on the whole day, against waiting it out, and prices it for the people it disturbs.
 */
@Component
class LatePlans {
    private static final Duration NOTICE = Duration.ofMinutes(30);
    private static final Duration REACH = Duration.ofHours(4);
    private static final int PATIENTS = 6;
    private static final int AT_MOST_MOVED = 3;
    private static final Weights WEIGHTS = new Weights(1, 0.3, 1.5);

    private final FreeTimes free;

    LatePlans(FreeTimes free) {
        this.free = free;
    }

    List<Plan> of(PracticeId practice, Day day, Incident incident, Instant now) {
        RunningDay running = new RunningDay(day, now);
        UUID who = incident.subject();
        Instant available = incident.at().plus(Duration.ofMinutes(incident.minutes()));
        List<PlanStep> told = Delays.told(running.expected(), who, available, List.of());
        List<Plan> plans = new ArrayList<>();
        plans.add(new Plan("wait", Plan.Kind.WAIT_IT_OUT, told, 0, 0, 0));
        if (running.indexOf(who) < 0 || running.state().patients().isEmpty()) {
            return plans;
        }
        Relayer relayer = new Relayer(running.state(), rules(), incident.id().getLeastSignificantBits());
        for (RelayPlan plan : best(relayer, running, candidates(practice, day, running, who, now))) {
            plans.add(plan("ask-" + plans.size(), running, plan, who, available));
        }
        plans.sort(Comparator.comparingDouble(Plan::worth).reversed());
        return plans;
    }

    /** The two best sets of moves: one alone, or several together. */
    private static List<RelayPlan> best(Relayer relayer, RunningDay running, List<RelayMove> singles) {
        List<RelayPlan> worth = relayer.measured(singles.stream().map(List::of).toList());
        List<RelayMove> together = together(running, worth);
        List<RelayPlan> best = new ArrayList<>(worth.subList(0, Math.min(2, worth.size())));
        if (together.size() > 1) {
            best.addAll(relayer.measured(List.of(together)));
        }
        best.sort(Comparator.comparingDouble(RelayPlan::worth).reversed());
        return best.subList(0, Math.min(2, best.size()));
    }

    private static RelayRules rules() {
        return new RelayRules(WEIGHTS, RelayPrices.USUAL, List.of(), Map.of(), Set.of(), Set.of(), NOTICE.toMinutes());
    }

    private List<RelayMove> candidates(PracticeId practice, Day day, RunningDay running, UUID who, Instant now) {
        List<RelayMove> moves = new ArrayList<>();
        List<Appointment> expected = running.expected();
        int tried = 0;
        for (int i = 0; i < expected.size() && tried < PATIENTS; i++) {
            Appointment a = expected.get(i);
            boolean movable = who.equals(a.practitioner())
                    && a.time().start().isAfter(now.plus(NOTICE))
                    && a.time().start().isBefore(now.plus(REACH));
            if (movable) {
                tried++;
                targets(practice, day, running, a, i, now, moves);
            }
        }
        return moves;
    }

    private void targets(
            PracticeId practice,
            Day day,
            RunningDay running,
            Appointment a,
            int i,
            Instant now,
            List<RelayMove> moves) {
        List<FreeTime> times = free
                .of(practice, day.date(), null, a.visitType(), a.time().length())
                .stream()
                .filter(f -> f.site().equals(a.site()) && f.time().start().isAfter(now.plus(NOTICE)))
                .filter(f -> f.practitioner() != null && running.indexOf(f.practitioner()) >= 0)
                .toList();
        times.stream()
                .filter(f -> !java.util.Objects.equals(f.practitioner(), a.practitioner()))
                .min(Comparator.comparing(f -> distance(f, a)))
                .filter(f -> distance(f, a).compareTo(Duration.ofMinutes(90)) <= 0)
                .ifPresent(f -> moves.add(move(RelayMove.Kind.OTHER_PROVIDER, running, i, f)));
        times.stream()
                .filter(f -> java.util.Objects.equals(f.practitioner(), a.practitioner())
                        && f.time().start().isAfter(a.time().end()))
                .min(Comparator.comparing(f -> f.time().start()))
                .ifPresent(f -> moves.add(move(RelayMove.Kind.DELAY, running, i, f)));
    }

    private static RelayMove move(RelayMove.Kind kind, RunningDay running, int patient, FreeTime to) {
        UUID provider = java.util.Objects.requireNonNull(to.practitioner());
        return new RelayMove(
                kind,
                List.of(new Placement(
                        patient,
                        running.indexOf(provider),
                        running.minutes(to.time().start()))));
    }

    private static Duration distance(FreeTime free, Appointment a) {
        return Duration.between(a.time().start(), free.time().start()).abs();
    }

    /** The best moves that can be made together: different people, times that don't overlap. */
    private static List<RelayMove> together(RunningDay running, List<RelayPlan> worth) {
        List<RelayMove> chosen = new ArrayList<>();
        Set<Integer> people = new HashSet<>();
        for (RelayPlan plan : worth) {
            RelayMove move = plan.moves().getFirst();
            int patient = move.placements().getFirst().patient();
            boolean clashes = chosen.stream()
                    .anyMatch(other ->
                            time(running, other).overlaps(time(running, move)) && provider(other) == provider(move));
            if (chosen.size() < AT_MOST_MOVED && !clashes && people.add(patient)) {
                chosen.add(move);
            }
        }
        return chosen;
    }

    private static int provider(RelayMove move) {
        return move.placements().getFirst().provider();
    }

    private static TimeRange time(RunningDay running, RelayMove move) {
        Placement placement = move.placements().getFirst();
        Appointment a = running.expected().get(placement.patient());
        return TimeRange.of(running.moment(placement.minutes()), a.time().length());
    }

    private static Plan plan(String key, RunningDay running, RelayPlan plan, UUID who, Instant available) {
        List<PlanStep> steps = new ArrayList<>();
        for (RelayMove move : plan.moves()) {
            Placement placement = move.placements().getFirst();
            Appointment a = running.expected().get(placement.patient());
            steps.add(ask(a, running.provider(placement.provider()), running.moment(placement.minutes())));
        }
        List<UUID> moved = steps.stream().map(PlanStep::appointment).toList();
        steps.addAll(Delays.told(running.expected(), who, available, moved));
        return new Plan(
                key,
                Plan.Kind.ASK_A_FEW,
                steps,
                plan.waitSaved().mean(),
                plan.overtimeSaved().mean(),
                plan.disruption());
    }

    static PlanStep ask(Appointment a, @org.jspecify.annotations.Nullable UUID practitioner, Instant starts) {
        return PlanStep.of(PlanStep.Act.ASK, a).to(practitioner, starts, null);
    }
}
