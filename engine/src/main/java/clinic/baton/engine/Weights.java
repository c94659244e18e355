package clinic.baton.engine;

/**
 * What a minute costs.
 *
 * @param waiting of one booked patient waiting
 * @param idle of the provider being without a patient
 * @param overtime past the session's end
 * @param walkInWaiting of one walk-in waiting
 */
public record Weights(double waiting, double idle, double overtime, double walkInWaiting) {

    public Weights {
        Require.notNegative("wait", waiting);
        Require.notNegative("idle", idle);
        Require.notNegative("overtime", overtime);
        Require.notNegative("walkIn", walkInWaiting);
    }

    public Weights(double waiting, double idle, double overtime) {
        this(waiting, idle, overtime, 0);
    }
}
