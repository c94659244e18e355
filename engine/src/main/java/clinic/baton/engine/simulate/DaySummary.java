package clinic.baton.engine.simulate;

import clinic.baton.engine.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a simulated day comes to, in minutes, as means over scenarios with standard errors.
 *
 * @param waits of each booked patient who comes, from the later of arrival and appointment to the first consultation
 * @param walkInWait of a walk-in, from arrival to the first consultation, per day's walk-ins in sum
 * @param idle of each provider, from the session's start to the end of their last consultation
 * @param overtime of each provider past the planned end
 * @param scenarios how many were run
 * @param events how many events they had
 */
public record DaySummary(
        List<Estimate> waits,
        Estimate walkInWait,
        List<Estimate> idle,
        List<Estimate> overtime,
        int scenarios,
        long events) {
    /** Keeps unchangeable copies. */
    public DaySummary {
        waits = List.copyOf(waits);
        idle = List.copyOf(idle);
        overtime = List.copyOf(overtime);
    }

    static DaySummary of(ClinicDaySimulator simulator, int scenarios) {
        ClinicDay day = simulator.day();
        int booked = day.patients().size();
        Tally[] waits = tallies(booked);
        Tally walkIns = new Tally();
        Tally[] idle = tallies(day.providers().size());
        Tally[] overtime = tallies(day.providers().size());
        long events = 0;
        for (int scenario = 0; scenario < scenarios; scenario++) {
            DayRecord record = simulator.run(scenario);
            events += record.events();
            each(
                    booked,
                    i -> waits[i].addIfNumber(
                            wait(record, i, day.patients().get(i).appointmentMinutes())));
            walkIns.addIfNumber(walkInWait(record, booked, simulator.network().patients()));
            each(idle.length, p -> {
                ClinicProvider provider = day.providers().get(p);
                double last = Double.isNaN(record.providerLast[p]) ? provider.startMinutes() : record.providerLast[p];
                idle[p].addIfNumber(Math.max(0, last - provider.startMinutes() - record.providerBusy[p]));
                overtime[p].addIfNumber(Math.max(0, last - provider.endMinutes()));
            });
        }
        return new DaySummary(
                estimates(waits), walkIns.estimate(), estimates(idle), estimates(overtime), scenarios, events);
    }

    private static double wait(DayRecord record, int i, double appointment) {
        return record.seen[i] - Math.max(record.arrived[i], appointment) < 0
                ? 0
                : record.seen[i] - Math.max(record.arrived[i], appointment);
    }

    private static double walkInWait(DayRecord record, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Double.isNaN(record.seen[i]) ? 0 : record.seen[i] - record.arrived[i];
        }
        return sum;
    }

    private static void each(int count, IntConsumer action) {
        for (int k = 0; k < count; k++) {
            action.accept(k);
        }
    }

    private static Tally[] tallies(int count) {
        Tally[] tallies = new Tally[count];
        each(count, k -> tallies[k] = new Tally());
        return tallies;
    }

    private static List<Estimate> estimates(Tally[] tallies) {
        List<Estimate> all = new ArrayList<>(tallies.length);
        for (Tally tally : tallies) {
            all.add(tally.estimate());
        }
        return all;
    }

    /** A running mean and variance. Source: B. P. Welford, Technometrics 4 (1962). */
    private static final class Tally {
        private long count;
        private double mean;
        private double squares;

        void addIfNumber(double value) {
            if (Double.isNaN(value)) {
                return;
            }
            double difference = value - mean;
            mean += difference / ++count;
            squares += difference * (value - mean);
        }

        Estimate estimate() {
            return count < 2 ? new Estimate(mean, 0) : new Estimate(mean, Math.sqrt(squares / (count - 1) / count));
        }
    }
}
