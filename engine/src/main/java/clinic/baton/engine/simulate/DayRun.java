package clinic.baton.engine.simulate;

import clinic.baton.engine.simulate.DayObserver.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Runs days of one clinic, event by event. Made once for a {@link DayNetwork}; each run overwrites the last one's record
 * and allocates nothing. A day is fully determined by its draws: no randomness and no clock here.
 *
 * <p>A patient takes a room, where the clinic counts rooms, before the first stage that needs one and keeps it until the
 * last such stage is over, tests in between included; then it is cleaned. Lines are served by acuity, then by
 * appointment; those without one by arrival. Not safe for use by several threads.
 */
public final class DayRun {
    private static final int KIND_SHIFT = 24;
    private static final int INDEX = (1 << KIND_SHIFT) - 1;
    private static final int ARRIVE = 0;
    private static final int STEP_DONE = 1;
    private static final int ROOM_CLEAN = 2;
    static final int BREAK_DUE = 3;
    static final int EMERGENCY = 4;
    static final int BACK = 5;
    private static final double ACUITY_WEIGHT = 1e7;
    private static final double CLEANING_KEY = 1e12;

    private final DayNetwork network;
    private final EventHeap heap;
    private final DayRecord record;
    private final WaitingLine[] stationLines;
    private final WaitingLine[] roomLines;
    private final int[] stationFree;
    private final int[] roomsFree;
    private final ProviderFloor floor;
    private final int[] at;
    private final boolean[] inRoom;
    private final double[] key;
    private final double[] since;
    private final double[] stepEnd;
    private DayDraws draws;
    private @Nullable DayObserver observer;
    private double now;

    /** Prepares runs of a clinic. */
    public DayRun(DayNetwork network) {
        this.network = network;
        int patients = network.patients();
        heap = new EventHeap(2 * patients + 8 * network.providers() + 16);
        record = new DayRecord(network);
        stationLines = lines(Station.COUNT, 2 * patients + 1);
        roomLines = lines(network.pools(), patients + 1);
        stationFree = new int[Station.COUNT];
        roomsFree = new int[network.pools()];
        at = new int[patients];
        inRoom = new boolean[patients];
        key = new double[patients];
        since = new double[patients];
        stepEnd = new double[patients];
        draws = new DayDraws(network, 0);
        floor = new ProviderFloor(this, network);
    }

    /**
     * Runs one day to its end, when nobody is left.
     *
     * @param start where it begins
     * @param dayDraws what chance decides
     * @param watcher told of each step, or null
     * @return the record, overwritten by the next run
     */
    public DayRecord run(DayStart start, DayDraws dayDraws, @Nullable DayObserver watcher) {
        draws = dayDraws;
        observer = watcher;
        reset();
        now = start.nowMinutes;
        floor.begin(dayDraws, start);
        for (int i = 0; i < at.length; i++) {
            enter(i, start);
        }
        for (int pool = 0; pool < roomsFree.length; pool++) {
            cleanAtStart(pool, start);
        }
        for (int i = 0; i < at.length; i++) {
            if (start.status[i] == DayStart.WAITING) {
                request(i);
            }
        }
        floor.settle();
        handleAll();
        return record;
    }

    private void reset() {
        heap.clear();
        record.clear();
        for (WaitingLine line : stationLines) {
            line.clear();
        }
        for (WaitingLine line : roomLines) {
            line.clear();
        }
        System.arraycopy(network.stationCapacity, 0, stationFree, 0, stationFree.length);
        System.arraycopy(network.poolRooms, 0, roomsFree, 0, roomsFree.length);
    }

    private void enter(int i, DayStart start) {
        at[i] = start.step[i];
        inRoom[i] = start.inRoom[i];
        since[i] = start.keySince[i];
        double appointment = network.appointment[i];
        key[i] = network.acuity[i] * ACUITY_WEIGHT + (Double.isNaN(appointment) ? start.keySince[i] : appointment);
        if (start.status[i] == DayStart.EXPECTED) {
            double arrival = draws.arrival[i];
            if (arrival < Double.POSITIVE_INFINITY) {
                schedule(Math.max(arrival, now), ARRIVE, i);
            }
            return;
        }
        if (start.status[i] != DayStart.GONE) {
            record.arrived[i] = now;
            boolean inStage = start.status[i] == DayStart.IN_STAGE;
            inRoom[i] |= inStage && network.stages[at[i]].inRoom();
            occupy(i, inStage);
        }
    }

    private void occupy(int i, boolean inStage) {
        if (inRoom[i]) {
            takeRoomCount(network.pool[i]);
        }
        if (inStage) {
            Station station = network.stages[at[i]].station();
            if (station == Station.PROVIDER) {
                floor.continueWith(i);
            } else {
                stationFree[station.index()]--;
                finishLater(i, draws.step[at[i]]);
            }
        }
    }

    private void cleanAtStart(int pool, DayStart start) {
        for (int k = 0; k < start.dirtyRooms[pool]; k++) {
            takeRoomCount(pool);
            schedule(now + start.dirtyMinutes[pool], ROOM_CLEAN, at.length + pool);
        }
    }

    private void handleAll() {
        long handled = 0;
        while (!heap.isEmpty()) {
            now = heap.firstMinutes();
            int event = heap.firstEvent();
            heap.removeFirst();
            handled++;
            handle(event >>> KIND_SHIFT, event & INDEX);
        }
        record.events = handled;
    }

    private void handle(int kind, int index) {
        switch (kind) {
            case ARRIVE -> arrive(index);
            case STEP_DONE -> stepDone(index);
            case ROOM_CLEAN -> roomClean(index);
            case BREAK_DUE -> floor.breakDue(index);
            case EMERGENCY -> floor.emergency(index);
            case BACK -> floor.back(index);
            default -> throw new IllegalStateException("event kind " + kind);
        }
    }

    private void arrive(int i) {
        record.arrived[i] = now;
        if (Double.isNaN(network.appointment[i])) {
            key[i] = network.acuity[i] * ACUITY_WEIGHT + now;
        }
        tell(Moment.ARRIVED, i, -1);
        since[i] = now;
        request(i);
    }

    /** Asks for what the patient's present stage needs: a room first, then the station. */
    private void request(int i) {
        Stage stage = network.stages[at[i]];
        if (!inRoom[i] && stage.inRoom()) {
            int pool = network.pool[i];
            if (roomsFree[pool] <= 0) {
                tell(Moment.WAITING, i, at[i]);
                roomLines[pool].add(i, key[i]);
                return;
            }
            takeRoom(i, pool);
        }
        requestStation(i, stage.station());
    }

    private void takeRoom(int i, int pool) {
        record.roomWait += now - since[i];
        since[i] = now;
        takeRoomCount(pool);
        inRoom[i] = true;
        if (Double.isNaN(record.roomed[i])) {
            record.roomed[i] = now;
        }
        tell(Moment.ROOM_TAKEN, i, at[i]);
    }

    private void takeRoomCount(int pool) {
        if (--roomsFree[pool] <= 0 && Double.isNaN(record.poolFull[pool])) {
            record.poolFull[pool] = now;
        }
    }

    private void requestStation(int i, Station station) {
        if (station == Station.PROVIDER) {
            floor.request(i, key[i]);
        } else if (stationFree[station.index()] > 0) {
            serve(i, station);
        } else {
            tell(Moment.WAITING, i, at[i]);
            stationLines[station.index()].add(i, key[i]);
        }
    }

    private void serve(int i, Station station) {
        record.stationWait[station.index()] += now - since[i];
        stationFree[station.index()]--;
        tell(Moment.STAGE_BEGAN, i, at[i]);
        finishLater(i, draws.step[at[i]]);
    }

    private void stepDone(int i) {
        Station station = network.stages[at[i]].station();
        if (station == Station.PROVIDER) {
            if (!floor.isDone(i, stepEnd[i], now)) {
                return;
            }
            record.consulted[i] = now;
            goOn(i);
            floor.release(i);
        } else {
            goOn(i);
            freeStation(station);
        }
    }

    private void goOn(int i) {
        tell(Moment.STAGE_ENDED, i, at[i]);
        since[i] = now;
        if (at[i] == network.lastRoomStep[i]) {
            leaveRoom(i);
        }
        if (++at[i] == network.firstStep[i + 1]) {
            record.gone[i] = now;
            record.left++;
            tell(Moment.LEFT, i, -1);
        } else {
            request(i);
        }
    }

    private void leaveRoom(int i) {
        inRoom[i] = false;
        if (!network.assistantsClean) {
            schedule(now + draws.cleanUp[i], ROOM_CLEAN, i);
        } else if (stationFree[Station.ASSISTANT.index()] > 0) {
            clean(i);
        } else {
            stationLines[Station.ASSISTANT.index()].add(at.length + i, CLEANING_KEY + now);
        }
    }

    private void clean(int i) {
        stationFree[Station.ASSISTANT.index()]--;
        schedule(now + draws.cleanUp[i], ROOM_CLEAN, i);
    }

    private void roomClean(int index) {
        int pool = index < at.length ? network.pool[index] : index - at.length;
        tell(Moment.ROOM_CLEAN, pool, -1);
        roomsFree[pool]++;
        if (roomsFree[pool] > 0 && !roomLines[pool].isEmpty()) {
            int next = roomLines[pool].removeBest();
            takeRoom(next, pool);
            requestStation(next, network.stages[at[next]].station());
        }
        if (network.assistantsClean && index < at.length) {
            freeStation(Station.ASSISTANT);
        }
    }

    private void freeStation(Station station) {
        stationFree[station.index()]++;
        WaitingLine line = stationLines[station.index()];
        if (line.isEmpty() || stationFree[station.index()] <= 0) {
            return;
        }
        int next = line.removeBest();
        if (next < at.length) {
            serve(next, station);
        } else {
            clean(next - at.length);
        }
    }

    double now() {
        return now;
    }

    DayRecord record() {
        return record;
    }

    double waitingSince(int i) {
        return since[i];
    }

    int step(int i) {
        return at[i];
    }

    double key(int i) {
        return key[i];
    }

    void schedule(double atMinutes, int kind, int index) {
        heap.add(atMinutes, (kind << KIND_SHIFT) | index);
    }

    void finishLater(int i, double minutes) {
        stepEnd[i] = now + minutes;
        heap.add(stepEnd[i], (STEP_DONE << KIND_SHIFT) | i);
    }

    void tell(Moment moment, int patient, int step) {
        if (observer != null) {
            observer.observe(now, moment, patient, step);
        }
    }

    private static WaitingLine[] lines(int count, int capacity) {
        WaitingLine[] lines = new WaitingLine[count];
        for (int k = 0; k < count; k++) {
            lines[k] = new WaitingLine(capacity);
        }
        return lines;
    }
}
