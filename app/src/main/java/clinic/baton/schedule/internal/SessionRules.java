package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a session has to be. */
final class SessionRules {
    static final int MOST_LANES = 6;
    private static final int LATEST_MINUTES = 480;

    private SessionRules() {}

    static Optional<Refusal> wrong(LocalTime starts, LocalTime ends, int lanes, int lateMinutes) {
        if (!starts.isBefore(ends)) {
            return Optional.of(ScheduleRefusal.BAD_RANGE.of("ends"));
        }
        if (lanes < 1 || lanes > MOST_LANES) {
            return Optional.of(ScheduleRefusal.BAD_LANES.of("lanes"));
        }
        return lateMinutes < 0 || lateMinutes > LATEST_MINUTES
                ? Optional.of(
                        ScheduleRefusal.BAD_LATENESS.of("lateMinutes", Map.of("value", Integer.toString(lateMinutes))))
                : Optional.empty();
    }

    /** Local times of a date as a range; a time that clocks leap over moves on with them. */
    static TimeRange range(LocalDate date, LocalTime starts, LocalTime ends, ZoneId zone) {
        return new TimeRange(
                date.atTime(starts).atZone(zone).toInstant(),
                date.atTime(ends).atZone(zone).toInstant());
    }

    /** Another session of the day that the time would overlap. */
    static Optional<Refusal> overlap(List<Session> day, UUID except, TimeRange time, ZoneId zone) {
        return day.stream()
                .filter(s ->
                        !s.cancelled() && !s.id().equals(except) && s.time().overlaps(time))
                .findFirst()
                .map(s -> ScheduleRefusal.SESSIONS_OVERLAP.of(
                        "starts", Map.of("range", new Telling(zone).range(s.time()))));
    }
}
