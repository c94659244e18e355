package clinic.baton.engine.simulate;

import java.util.Arrays;

/** What happened in one simulated day, in minutes; NaN where it didn't happen. Overwritten by the next run. */
public final class DayRecord {
    final double[] arrived;
    final double[] roomed;
    final double[] seen;
    final double[] consulted;
    final double[] gone;
    final double[] providerBusy;
    final double[] providerLast;
    final double[] poolFull;
    final double[] stationWait;
    double roomWait;
    long events;
    int left;

    DayRecord(DayNetwork network) {
        arrived = new double[network.patients()];
        roomed = new double[network.patients()];
        seen = new double[network.patients()];
        consulted = new double[network.patients()];
        gone = new double[network.patients()];
        providerBusy = new double[network.providers()];
        providerLast = new double[network.providers()];
        poolFull = new double[network.pools()];
        stationWait = new double[Station.COUNT];
    }

    void clear() {
        Arrays.fill(arrived, Double.NaN);
        Arrays.fill(roomed, Double.NaN);
        Arrays.fill(seen, Double.NaN);
        Arrays.fill(consulted, Double.NaN);
        Arrays.fill(gone, Double.NaN);
        Arrays.fill(providerBusy, 0);
        Arrays.fill(providerLast, Double.NaN);
        Arrays.fill(poolFull, Double.NaN);
        Arrays.fill(stationWait, 0);
        roomWait = 0;
        events = 0;
        left = 0;
    }

    /** When the patient arrived. */
    public double arrivedMinutes(int patient) {
        return arrived[patient];
    }

    /** When the patient entered a room. */
    public double roomedMinutes(int patient) {
        return roomed[patient];
    }

    /** When the first consultation began. */
    public double seenMinutes(int patient) {
        return seen[patient];
    }

    /** When the last consultation ended. */
    public double consultedMinutes(int patient) {
        return consulted[patient];
    }

    /** When the patient left. */
    public double goneMinutes(int patient) {
        return gone[patient];
    }

    /** The provider's time with patients, within the simulated part of the day. */
    public double providerBusyMinutes(int provider) {
        return providerBusy[provider];
    }

    /** The end of the provider's last consultation. */
    public double providerLastMinutes(int provider) {
        return providerLast[provider];
    }

    /** When the pool's last room was first taken. */
    public double poolFullMinutes(int pool) {
        return poolFull[pool];
    }

    /** The time all patients waited for a station, in sum. */
    public double stationWaitMinutes(Station station) {
        return stationWait[station.index()];
    }

    /** The time all patients waited for a room, in sum. */
    public double roomWaitMinutes() {
        return roomWait;
    }

    /** The number of events handled. */
    public long events() {
        return events;
    }

    /** The number of patients who left. */
    public int patientsLeft() {
        return left;
    }
}
