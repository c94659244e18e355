package clinic.baton.engine.simulate;

import clinic.baton.engine.simulate.DayObserver.Moment;
import java.util.Arrays;

/**
 * The providers of a simulated day: their lines, lateness, breaks and emergencies. A provider is away for as long as any
 * reason lasts; a consultation interrupted by an emergency goes on with the time it had left.
 */
final class ProviderFloor {
    private static final int NOBODY = -1;

    private final DayRun run;
    private final DayNetwork network;
    private final WaitingLine[] own;
    private final WaitingLine[] shared;
    private final int[] serving;
    private final int[] servedBy;
    private final int[] away;
    private final double[] pausedMinutes;
    private final double[] began;
    private final double[] end;
    private final int[] breakPending;
    private DayDraws draws;

    ProviderFloor(DayRun run, DayNetwork network) {
        this.run = run;
        this.network = network;
        int providers = network.providers();
        own = lines(providers, network.patients());
        shared = lines(network.pools(), network.patients());
        serving = new int[providers];
        servedBy = new int[network.patients()];
        away = new int[providers];
        pausedMinutes = new double[providers];
        began = new double[providers];
        end = new double[providers];
        breakPending = new int[providers];
        draws = new DayDraws(network, 0);
    }

    void begin(DayDraws dayDraws, DayStart start) {
        draws = dayDraws;
        Arrays.fill(serving, NOBODY);
        Arrays.fill(servedBy, NOBODY);
        Arrays.fill(away, 0);
        Arrays.fill(pausedMinutes, Double.NaN);
        Arrays.fill(breakPending, NOBODY);
        for (WaitingLine line : own) {
            line.clear();
        }
        for (WaitingLine line : shared) {
            line.clear();
        }
        double from = start.nowMinutes;
        for (int p = 0; p < serving.length; p++) {
            if (draws.providerReady[p] > from) {
                away[p] = 1;
                run.schedule(draws.providerReady[p], DayRun.BACK, p);
            }
        }
        for (int b = 0; b < network.breakFrom.length; b++) {
            if (network.breakFrom[b] >= from) {
                run.schedule(network.breakFrom[b], DayRun.BREAK_DUE, b);
            }
        }
        for (int e = 0; e < draws.emergencies; e++) {
            run.schedule(Math.max(from, draws.emergencyAt[e]), DayRun.EMERGENCY, e);
        }
    }

    /** A consultation that runs when the day's simulation begins. */
    void continueWith(int patient) {
        int p = network.provider[patient] == DayNetwork.ANY_PROVIDER ? anyone(patient) : network.provider[patient];
        if (serving[p] != NOBODY) {
            throw new IllegalArgumentException("provider " + p + " is with two patients, " + serving[p] + " and "
                    + patient + ". Maybe one of them should be waiting");
        }
        takeOn(p, patient);
        if (away[p] > 0) {
            pausedMinutes[p] = end[p] - run.now();
            end[p] = Double.NaN;
        }
    }

    /** After the initial state is laid out: whoever is free takes the first in line. */
    void settle() {
        for (int p = 0; p < serving.length; p++) {
            takeNext(p);
        }
    }

    void request(int patient, double key) {
        int p = network.provider[patient];
        if (p == DayNetwork.ANY_PROVIDER) {
            p = anyone(patient);
        }
        if (p != NOBODY && isFree(p)) {
            takeOn(p, patient);
            return;
        }
        run.tell(Moment.WAITING, patient, run.step(patient));
        if (network.provider[patient] == DayNetwork.ANY_PROVIDER && servedBy[patient] == NOBODY) {
            shared[network.pool[patient]].add(patient, key);
        } else {
            own[p].add(patient, key);
        }
    }

    /** Whether this end is still the true one; an interruption made it void otherwise. */
    boolean isDone(int patient, double stepEnd, double now) {
        int p = servedBy[patient];
        return p != NOBODY && serving[p] == patient && end[p] == now && stepEnd == now;
    }

    void release(int patient) {
        int p = servedBy[patient];
        DayRecord record = run.record();
        record.providerBusy[p] += run.now() - began[p];
        record.providerLast[p] = run.now();
        serving[p] = NOBODY;
        if (breakPending[p] != NOBODY) {
            int planned = breakPending[p];
            breakPending[p] = NOBODY;
            startBreak(planned);
        }
        takeNext(p);
    }

    void breakDue(int planned) {
        int p = network.breakProvider[planned];
        if (serving[p] == NOBODY) {
            startBreak(planned);
        } else {
            breakPending[p] = planned;
        }
    }

    void emergency(int index) {
        int p = draws.emergencyProvider[index];
        if (serving[p] != NOBODY && Double.isNaN(pausedMinutes[p])) {
            pausedMinutes[p] = end[p] - run.now();
            end[p] = Double.NaN;
            run.record().providerBusy[p] += run.now() - began[p];
            run.tell(Moment.INTERRUPTED, serving[p], run.step(serving[p]));
        }
        away[p]++;
        run.schedule(run.now() + draws.emergencyMinutes[index], DayRun.BACK, p);
    }

    void back(int p) {
        if (--away[p] > 0) {
            return;
        }
        if (serving[p] == NOBODY) {
            takeNext(p);
            return;
        }
        began[p] = run.now();
        end[p] = run.now() + pausedMinutes[p];
        run.finishLater(serving[p], pausedMinutes[p]);
        pausedMinutes[p] = Double.NaN;
        run.tell(Moment.RESUMED, serving[p], run.step(serving[p]));
    }

    private void startBreak(int planned) {
        int p = network.breakProvider[planned];
        away[p]++;
        run.schedule(run.now() + network.breakMinutes[planned], DayRun.BACK, p);
    }

    private boolean isFree(int p) {
        return away[p] == 0 && serving[p] == NOBODY;
    }

    private void takeNext(int p) {
        if (!isFree(p)) {
            return;
        }
        WaitingLine all = shared[network.providerPool[p]];
        WaitingLine line = all.bestKey() < own[p].bestKey() ? all : own[p];
        if (!line.isEmpty()) {
            takeOn(p, line.removeBest());
        }
    }

    private void takeOn(int p, int patient) {
        int step = run.step(patient);
        DayRecord record = run.record();
        record.stationWait[Station.PROVIDER.index()] += run.now() - run.waitingSince(patient);
        serving[p] = patient;
        servedBy[patient] = p;
        began[p] = run.now();
        end[p] = run.now() + draws.step[step];
        if (Double.isNaN(record.seen[patient])) {
            record.seen[patient] = run.now();
        }
        run.tell(Moment.STAGE_BEGAN, patient, step);
        run.finishLater(patient, draws.step[step]);
    }

    /** Whom a patient of any provider meets: the one met before, else the first free one of the pool. */
    private int anyone(int patient) {
        if (servedBy[patient] != NOBODY) {
            return servedBy[patient];
        }
        for (int p = 0; p < serving.length; p++) {
            if (isFree(p) && network.providerPool[p] == network.pool[patient]) {
                return p;
            }
        }
        return NOBODY;
    }

    private static WaitingLine[] lines(int count, int patients) {
        WaitingLine[] lines = new WaitingLine[count];
        for (int k = 0; k < count; k++) {
            lines[k] = new WaitingLine(patients + 1);
        }
        return lines;
    }
}
