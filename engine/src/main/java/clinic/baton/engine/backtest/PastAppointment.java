package clinic.baton.engine.backtest;

import java.time.LocalDateTime;
import java.util.List;

/** One appointment of a history: when it was booked, for when, and whether the patient came. */
record PastAppointment(
        long line,
        String patient,
        LocalDateTime booked,
        LocalDateTime appointment,
        boolean showed,
        List<String> categories,
        List<Double> numbers) {
    private static final int[] LEAD_FROM = {0, 1, 2, 4, 8, 15, 31, 61};

    /** Days from booking to appointment; what was booked later than it began counts as the same day. */
    int leadDays() {
        return (int) Math.max(
                0, appointment.toLocalDate().toEpochDay() - booked.toLocalDate().toEpochDay());
    }

    /** The class of lead time: same day, 1, 2-3, 4-7, 8-14, 15-30, 31-60, more days. */
    int leadClass() {
        int found = 0;
        while (found + 1 < LEAD_FROM.length && leadDays() >= LEAD_FROM[found + 1]) {
            found++;
        }
        return found;
    }

    static int leadClasses() {
        return LEAD_FROM.length;
    }
}
