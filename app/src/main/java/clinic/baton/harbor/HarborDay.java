package clinic.baton.harbor;

import java.time.LocalDate;
import java.util.List;

/**
 * One day at Harbor, the same for the same date and seed.
 *
 * @param date the day it is; later than the one asked for where that was one on which nobody works
 * @param sessions the providers' blocks of time
 * @param holds time kept back
 * @param visits what is booked, by start
 * @param walkIns who comes unannounced, by arrival
 */
public record HarborDay(
        LocalDate date,
        List<HarborSession> sessions,
        List<HarborHold> holds,
        List<HarborVisit> visits,
        List<HarborWalkIn> walkIns) {

    public HarborDay {
        sessions = List.copyOf(sessions);
        holds = List.copyOf(holds);
        visits = List.copyOf(visits);
        walkIns = List.copyOf(walkIns);
    }
}
