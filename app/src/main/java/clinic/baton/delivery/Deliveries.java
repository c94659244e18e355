package clinic.baton.delivery;

import clinic.baton.kernel.PracticeId;

/** The sender's work and settings. */
public interface Deliveries {
    /** How messages leave the practice. */
    DeliverySettings settings(PracticeId practice);

    /** The version of the settings, for changing them. */
    int version(PracticeId practice);

    /** Whether a secret of the channel is kept. */
    boolean hasSecret(PracticeId practice, Channel channel);

    /** Sends what is due now and answers how many messages it took in hand; a rehearsal and tests call this instead of waiting. */
    int work(PracticeId practice);
}
