package clinic.baton.messages;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/** When a thread must be answered: in minutes round the clock, at closing, or in days on which the practice is open. */
public final class DueTimes {
    private static final int FARTHEST_DAYS = 60;

    private DueTimes() {}

    /** The moment for a thread of the priority written now. A practice without opening hours counts every day as open, until 17:00. */
    public static Instant of(Priority priority, Instant now, Clinic clinic) {
        ZoneId zone = clinic.zone();
        return switch (priority) {
            case CRITICAL, URGENT -> now.plus(priority.length());
            case TODAY -> closing(now.atZone(zone), clinic);
            case REFILL, ROUTINE ->
                businessDays(now.atZone(zone), (int) priority.length().toDays(), clinic);
        };
    }

    private static Instant closing(ZonedDateTime now, Clinic clinic) {
        LocalDate day = now.toLocalDate();
        for (int i = 0; i < FARTHEST_DAYS; i++) {
            Optional<ZonedDateTime> end = end(day, clinic).map(t -> t.atZone(now.getZone()));
            if (end.isPresent() && end.get().isAfter(now)) {
                return end.get().toInstant();
            }
            day = day.plusDays(1);
        }
        return now.plusDays(1).toInstant();
    }

    /** The same time of day so many open days later, and not after that day's closing. */
    private static Instant businessDays(ZonedDateTime now, int days, Clinic clinic) {
        LocalDate day = now.toLocalDate();
        int left = days;
        for (int i = 0; i < FARTHEST_DAYS && left > 0; i++) {
            day = day.plusDays(1);
            left -= end(day, clinic).isPresent() ? 1 : 0;
        }
        ZonedDateTime same = day.atTime(now.toLocalTime()).atZone(now.getZone());
        return end(day, clinic)
                .map(t -> t.atZone(now.getZone()))
                .filter(end -> end.isBefore(same))
                .orElse(same)
                .toInstant();
    }

    private static Optional<java.time.LocalDateTime> end(LocalDate day, Clinic clinic) {
        if (clinic.openingHours().isEmpty()) {
            return Optional.of(day.atTime(LocalTime.of(17, 0)));
        }
        return clinic.openSites().stream()
                .flatMap(site -> clinic.open(site.id(), day.getDayOfWeek()).stream())
                .map(Hours::until)
                .max(Comparator.naturalOrder())
                .map(day::atTime);
    }
}
