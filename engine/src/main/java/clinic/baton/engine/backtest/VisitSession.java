package clinic.baton.engine.backtest;

import java.time.LocalDateTime;
import java.util.List;

/** One provider's consultations of one session, in the order they began. */
record VisitSession(List<VisitRow> visits) {
    private static final double LONGEST_GAP_MINUTES = 1;

    LocalDateTime firstStart() {
        return visits.getFirst().started();
    }

    LocalDateTime lastEnd() {
        return visits.stream()
                .map(VisitRow::ended)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
    }

    /** How many of the following consultations begin without a gap above a minute after the one before, from {@code i} on. */
    int run(int i, int most) {
        int length = 0;
        while (length < most && i + length + 1 < visits.size() && follows(i + length)) {
            length++;
        }
        return length;
    }

    private boolean follows(int i) {
        return VisitRow.minutesBetween(visits.get(i).ended(), visits.get(i + 1).started()) <= LONGEST_GAP_MINUTES;
    }

    /** The time from the start of one consultation to the start of the one so many places later. */
    double minutesUntil(int i, int ahead) {
        return VisitRow.minutesBetween(
                visits.get(i).started(), visits.get(i + ahead).started());
    }
}
