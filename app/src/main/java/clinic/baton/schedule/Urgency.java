package clinic.baton.schedule;

/** How much a day's delay matters, as whoever books says; clerks never assign acuity. */
public enum Urgency {
    /** Any time will do that suits. */
    ROUTINE(3),
    /** The sooner the better. */
    SOON(15),
    /** Today, or the first there is; time held for urgent visits may be used. */
    URGENT(720);

    private final int minutesPerDay;

    Urgency(int minutesPerDay) {
        this.minutesPerDay = minutesPerDay;
    }

    /** What a day's delay is worth, in minutes of one person's waiting. */
    public int minutesPerDay() {
        return minutesPerDay;
    }
}
