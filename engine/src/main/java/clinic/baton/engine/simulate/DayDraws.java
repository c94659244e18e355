package clinic.baton.engine.simulate;

import java.util.Arrays;

/**
 * What chance decides about one day: arrivals, durations, lateness, emergencies. Written by whoever draws, read by
 * {@link DayRun}; made once and refilled for each scenario. All in minutes.
 */
public final class DayDraws {
    final double[] arrival;
    final double[] step;
    final double[] cleanUp;
    final double[] providerReady;
    final double[] emergencyAt;
    final double[] emergencyMinutes;
    final int[] emergencyProvider;
    int emergencies;

    /**
     * Room for one day of a network.
     *
     * @param network the clinic
     * @param maxEmergencies the largest number of emergencies in a day
     */
    public DayDraws(DayNetwork network, int maxEmergencies) {
        arrival = new double[network.patients()];
        step = new double[network.steps()];
        cleanUp = new double[network.patients()];
        providerReady = new double[network.providers()];
        emergencyAt = new double[maxEmergencies];
        emergencyMinutes = new double[maxEmergencies];
        emergencyProvider = new int[maxEmergencies];
        Arrays.fill(providerReady, Double.NEGATIVE_INFINITY);
    }

    /** When the patient arrives; infinity for one who doesn't come. */
    public void arrival(int patient, double atMinutes) {
        arrival[patient] = atMinutes;
    }

    /** When the patient arrives, as drawn. */
    public double arrivalMinutes(int patient) {
        return arrival[patient];
    }

    /** How long a step lasts, as drawn. */
    public double stepMinutes(int atStep) {
        return step[atStep];
    }

    /** How long a stage lasts; for one already begun at the start, how long it still lasts. At least 0. */
    public void step(int step, double minutes) {
        this.step[step] = minutes;
    }

    /** How long the room is cleaned after the patient, at least 0. */
    public void cleanUp(int patient, double minutes) {
        cleanUp[patient] = minutes;
    }

    /** From when the provider can see patients. */
    public void providerReady(int provider, double atMinutes) {
        providerReady[provider] = atMinutes;
    }

    /** Forgets the emergencies of the last scenario. */
    public void noEmergencies() {
        emergencies = 0;
    }

    /** An emergency calls a provider away, out of a running consultation, which is resumed afterwards. */
    public void emergency(int provider, double atMinutes, double minutes) {
        emergencyProvider[emergencies] = provider;
        emergencyAt[emergencies] = atMinutes;
        emergencyMinutes[emergencies++] = minutes;
    }

    /** Whether there is room for one more emergency. */
    public boolean hasRoomForEmergency() {
        return emergencies < emergencyAt.length;
    }
}
