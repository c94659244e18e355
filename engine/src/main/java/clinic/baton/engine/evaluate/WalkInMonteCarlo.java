package clinic.baton.engine.evaluate;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import clinic.baton.engine.WalkIns;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.random.Streams;
import clinic.baton.engine.random.Streams.Purpose;
import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Sessions that serve walk-ins too, scenario by scenario on draws made beforehand. When the provider is free, the next booked
 * patient goes first if in, else the walk-in who came first. Walk-ins come until the session's end, and everyone who came is
 * seen. A walk-in's wait counts from arrival.
 */
public final class WalkInMonteCarlo implements Evaluator {

    private static final double MOST_WALK_INS = 10_000;

    private final Draws draws;
    private final Objective objective;
    private final boolean seenEarly;
    private final double[][] arrivals;
    private final double[][] minutes;

    /** @throws InvalidPlan where the walk-ins have no end or there are too many */
    public WalkInMonteCarlo(SessionPlan plan, Draws draws, Streams streams) {
        this.draws = draws;
        objective = Objective.of(plan, Double.NaN);
        seenEarly = plan.earlyArrivals() == EarlyArrivals.SEEN;
        arrivals = new double[draws.scenarios][];
        minutes = new double[draws.scenarios][];
        WalkIns walkIns = Objects.requireNonNull(plan.walkIns(), "walkIns");
        double horizon = horizon(plan, walkIns);
        for (int s = 0; s < draws.scenarios; s++) {
            arrivals[s] = arrivals(walkIns, horizon, streams.of(Purpose.WALK_IN, s));
            minutes[s] = durations(plan, walkIns, arrivals[s].length, streams.of(Purpose.WALK_IN_DURATION, s));
        }
    }

    private static double horizon(SessionPlan plan, WalkIns walkIns) {
        double end = walkIns.pieces().stream()
                .mapToDouble(WalkIns.Piece::toMinutes)
                .max()
                .orElse(0);
        double horizon = Math.min(end, plan.sessionMinutes());
        if (horizon == Double.POSITIVE_INFINITY) {
            throw new InvalidPlan("walkIns", "without an end", "sessionMinutes, or pieces that have a \"to\"");
        }
        if (horizon * walkIns.highestRatePerMinute() > MOST_WALK_INS) {
            throw new InvalidPlan(
                    "walkIns.ratePerMinute",
                    walkIns.highestRatePerMinute(),
                    "at most " + MOST_WALK_INS + " walk-ins a session");
        }
        return horizon;
    }

    /** A Poisson stream by thinning of one with the highest rate. */
    private static double[] arrivals(WalkIns walkIns, double horizon, RandomGenerator random) {
        double highest = walkIns.highestRatePerMinute();
        double[] found = new double[16];
        int count = 0;
        double time = highest > 0 ? random.nextExponential() / highest : horizon;
        while (time < horizon) {
            if (random.nextDouble() * highest < walkIns.ratePerMinuteAt(time)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = time;
            }
            time += random.nextExponential() / highest;
        }
        return Arrays.copyOf(found, count);
    }

    private static double[] durations(SessionPlan plan, WalkIns walkIns, int count, RandomGenerator random) {
        double[] durations = new double[count];
        for (int k = 0; k < count; k++) {
            DurationDistribution own = walkIns.duration();
            PlannedPatient alike = plan.patients().get(random.nextInt(plan.size()));
            durations[k] = (own == null ? alike.duration() : own).sample(random);
        }
        return durations;
    }

    @Override
    public double cost(double[] starts) {
        return outcomes(starts).meanCost(objective);
    }

    @Override
    public Evaluation evaluate(double[] starts) {
        return outcomes(starts).evaluation(objective);
    }

    private Outcomes outcomes(double[] starts) {
        Outcomes outcomes = new Outcomes(starts.length, draws.scenarios);
        for (int s = 0; s < draws.scenarios; s++) {
            run(starts, s, outcomes);
        }
        return outcomes;
    }

    private void run(double[] starts, int s, Outcomes outcomes) {
        double free = 0;
        int booked = nextWhoComes(0, s);
        int walkIn = 0;
        while (booked < starts.length || walkIn < arrivals[s].length) {
            double in = booked < starts.length ? canStart(starts[booked], booked, s) : Double.POSITIVE_INFINITY;
            double walkedIn = walkIn < arrivals[s].length ? arrivals[s][walkIn] : Double.POSITIVE_INFINITY;
            if (in <= Math.max(free, walkedIn)) {
                double start = Math.max(free, in);
                double ready = Math.max(starts[booked] + draws.offset[booked][s], starts[booked]);
                double wait = Math.max(0, start - ready);
                outcomes.waits[booked][s] = wait;
                outcomes.total[s] += wait;
                outcomes.work[s] += draws.service[booked][s];
                free = start + draws.service[booked][s];
                booked = nextWhoComes(booked + 1, s);
            } else {
                double start = Math.max(free, walkedIn);
                outcomes.walkIn[s] += start - walkedIn;
                outcomes.work[s] += minutes[s][walkIn];
                free = start + minutes[s][walkIn];
                walkIn++;
            }
        }
        outcomes.end[s] = Math.max(free, starts[starts.length - 1]);
    }

    private double canStart(double start, int i, int s) {
        double arrival = start + draws.offset[i][s];
        return seenEarly ? arrival : Math.max(arrival, start);
    }

    private int nextWhoComes(int from, int s) {
        int i = from;
        while (i < draws.comes.length && draws.comes[i][s] == 0) {
            i++;
        }
        return i;
    }
}
