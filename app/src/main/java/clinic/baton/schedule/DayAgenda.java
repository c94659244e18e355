package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.time.LocalDate;
import java.util.List;

/**
 * One date of a practice's schedule, as it stands now.
 *
 * @param date the date, in the practice's zone
 * @param day its first instant and the next date's: 23, 24 or 25 hours
 * @param sessions by provider, then start; cancelled ones included
 * @param appointments by start, whatever their status, except those entered in error
 * @param holds by start; released ones left out
 */
public record DayAgenda(
        LocalDate date, TimeRange day, List<Session> sessions, List<Appointment> appointments, List<Hold> holds) {
    /** Keeps the lists from changing. */
    public DayAgenda {
        sessions = List.copyOf(sessions);
        appointments = List.copyOf(appointments);
        holds = List.copyOf(holds);
    }

    /** The appointments that are neither called off nor missed. */
    public List<Appointment> standing() {
        return appointments.stream().filter(a -> a.status().stands()).toList();
    }
}
