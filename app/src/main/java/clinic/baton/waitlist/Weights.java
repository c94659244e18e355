package clinic.baton.waitlist;

/**
 * What counts when a freed time is offered, each 0 to 100, and how long somebody has to answer.
 *
 * @param urgency how soon they should be seen
 * @param waiting how long they have waited
 * @param fit how well the time suits them and fills the gap
 * @param fairness who was offered little so far
 * @param answerMinutes minutes to answer, 5 to 1440; less when the time is near
 */
public record Weights(int urgency, int waiting, int fit, int fairness, int answerMinutes) {
    /** What counts where nothing was set. */
    public static final Weights USUAL = new Weights(50, 25, 15, 10, 30);
}
