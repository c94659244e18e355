package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lays down a provider's sessions and holds for many dates at once. A date that somebody changed by hand is left as it is.
 * Appointments are never moved or called off by it.
 */
public interface Planning {
    /**
     * A date to be laid down.
     *
     * @param date the date
     * @param sessions what clinic time it has; none for a free date
     * @param holds what time is kept back
     */
    record Day(LocalDate date, List<PlannedSession> sessions, List<PlannedHold> holds) {
        /** Keeps the lists from changing. */
        public Day {
            sessions = List.copyOf(sessions);
            holds = List.copyOf(holds);
        }
    }

    /**
     * A session to be.
     *
     * @param site where
     * @param time when
     * @param lanes parallel lines, 1 to 6
     * @param layout where visits start, and which kinds it takes
     */
    record PlannedSession(UUID site, TimeRange time, int lanes, SessionLayout layout) {}

    /**
     * A hold to be.
     *
     * @param lane which line; null for all
     * @param time when
     * @param kind why
     * @param reason in words
     * @param releasesAt when it is let go by itself; null for never
     */
    record PlannedHold(
            @Nullable Integer lane,
            TimeRange time,
            HoldKind kind,
            @Nullable String reason,
            @Nullable Instant releasesAt) {}

    /**
     * What comes of it.
     *
     * @param sessions how many sessions are laid down
     * @param holds how many holds
     * @param byHand dates left as they are, since somebody changed them by hand
     * @param notHeld holds left out, since visits stand there
     * @param stranded visits still ahead that then lie outside every session of their provider, by start
     */
    record Laid(
            int sessions, int holds, List<LocalDate> byHand, List<PlannedHold> notHeld, List<Appointment> stranded) {
        /** Keeps the lists from changing. */
        public Laid {
            byHand = List.copyOf(byHand);
            notHeld = List.copyOf(notHeld);
            stranded = List.copyOf(stranded);
        }
    }

    /** What would come of it; nothing is written. */
    Laid foresee(PracticeId practice, UUID practitioner, List<Day> days);

    /**
     * Lays the dates down, inside another module's command that locks {@code provider:ID}. Records one event of its own.
     *
     * @param template what made them
     */
    Laid lay(Writing writing, UUID template, UUID practitioner, List<Day> days);
}
