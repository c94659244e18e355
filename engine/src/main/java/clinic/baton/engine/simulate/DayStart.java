package clinic.baton.engine.simulate;

import java.util.Arrays;

/**
 * Where a simulated day begins: an empty clinic in the morning, or the state of a running one. Filled once, then only
 * read.
 */
public final class DayStart {
    static final byte EXPECTED = 0;
    static final byte WAITING = 1;
    static final byte IN_STAGE = 2;
    static final byte GONE = 3;

    final double nowMinutes;
    final byte[] status;
    final int[] step;
    final boolean[] inRoom;
    final double[] keySince;
    final int[] dirtyRooms;
    final double[] dirtyMinutes;

    /** An empty clinic before any arrival. */
    public DayStart(DayNetwork network) {
        this(network, Double.NEGATIVE_INFINITY);
    }

    /** A clinic at a given minute, all patients still expected. */
    public DayStart(DayNetwork network, double nowMinutes) {
        this.nowMinutes = nowMinutes;
        status = new byte[network.patients()];
        step = Arrays.copyOf(network.firstStep, network.patients());
        inRoom = new boolean[network.patients()];
        keySince = new double[network.patients()];
        Arrays.fill(keySince, nowMinutes);
        dirtyRooms = new int[network.pools()];
        dirtyMinutes = new double[network.pools()];
    }

    /** The patient is here and waits for the given step since a time. */
    public void waiting(int patient, int atStep, boolean isInRoom, double sinceMinutes) {
        put(patient, WAITING, atStep, isInRoom, sinceMinutes);
    }

    /** The patient is in the given step; its draw tells how long that still lasts. */
    public void inStage(int patient, int atStep, boolean isInRoom, double sinceMinutes) {
        put(patient, IN_STAGE, atStep, isInRoom, sinceMinutes);
    }

    /** The patient has left, or won't come. */
    public void gone(int patient) {
        status[patient] = GONE;
    }

    /** Rooms of a pool being cleaned now, each for the given further time. */
    public void cleaning(int pool, int rooms, double minutesLeft) {
        dirtyRooms[pool] = rooms;
        dirtyMinutes[pool] = minutesLeft;
    }

    private void put(int patient, byte newStatus, int atStep, boolean isInRoom, double sinceMinutes) {
        status[patient] = newStatus;
        step[patient] = atStep;
        inRoom[patient] = isInRoom;
        keySince[patient] = sinceMinutes;
    }
}
