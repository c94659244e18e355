package clinic.baton.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What opening is looked for.
 *
 * @param patient who comes: must be free then, and their needs may take longer; null when that isn't known yet
 * @param visitType what for
 * @param length how long; null for what the visit and the patient's needs take
 * @param practitioners only with one of these; empty for anybody
 * @param site only there; null for anywhere
 * @param from the first date looked at
 * @param days how many dates, 1 to {@value #MOST_DAYS}
 * @param weekdays only on these; empty for all
 * @param earliest no start before this time of day
 * @param latest no start after this time of day
 * @param urgency how much delay matters
 * @param usual whom the patient would rather see; null for whom they saw last
 * @param shortWait whether waiting little on the day matters more than coming soon
 * @param limit how many to tell, 1 to {@value #MOST}
 */
public record OpeningWish(
        @Nullable UUID patient,
        UUID visitType,
        @Nullable Duration length,
        List<UUID> practitioners,
        @Nullable UUID site,
        LocalDate from,
        int days,
        Set<DayOfWeek> weekdays,
        LocalTime earliest,
        LocalTime latest,
        Urgency urgency,
        @Nullable UUID usual,
        boolean shortWait,
        int limit) {
    /** As far as a search goes. */
    public static final int MOST_DAYS = 120;

    /** As many as a search tells. */
    public static final int MOST = 40;

    /** Keeps the lists from changing. */
    public OpeningWish {
        practitioners = List.copyOf(practitioners);
        weekdays = Set.copyOf(weekdays);
    }

    /** Anybody, any time of day within some days, nothing urgent. */
    public static OpeningWish of(@Nullable UUID patient, UUID visitType, LocalDate from, int days) {
        return new OpeningWish(
                patient,
                visitType,
                null,
                List.of(),
                null,
                from,
                days,
                Set.of(),
                LocalTime.MIN,
                LocalTime.MAX,
                Urgency.ROUTINE,
                null,
                false,
                10);
    }

    /** The same with certain providers; none for anybody. */
    public OpeningWish with(List<UUID> providers) {
        return new OpeningWish(
                patient, visitType, length, providers, site, from, days, weekdays, earliest, latest, urgency, usual,
                shortWait, limit);
    }

    /** The same for as long, there, and rather with whom an appointment has; so many told. */
    public OpeningWish like(Appointment a, int most) {
        return new OpeningWish(
                patient,
                visitType,
                a.time().length(),
                practitioners,
                a.site(),
                from,
                days,
                weekdays,
                earliest,
                latest,
                urgency,
                a.practitioner(),
                shortWait,
                most);
    }

    /** The same within other dates. */
    public OpeningWish within(LocalDate first, int howMany) {
        return new OpeningWish(
                patient,
                visitType,
                length,
                practitioners,
                site,
                first,
                howMany,
                weekdays,
                earliest,
                latest,
                urgency,
                usual,
                shortWait,
                limit);
    }

    /** The same on certain weekdays and times of day. */
    public OpeningWish at(Set<DayOfWeek> on, LocalTime notBefore, LocalTime notAfter) {
        return new OpeningWish(
                patient,
                visitType,
                length,
                practitioners,
                site,
                from,
                days,
                on,
                notBefore,
                notAfter,
                urgency,
                usual,
                shortWait,
                limit);
    }

    /** The same, as urgent as said. */
    public OpeningWish urgent(Urgency how) {
        return new OpeningWish(
                patient,
                visitType,
                length,
                practitioners,
                site,
                from,
                days,
                weekdays,
                earliest,
                latest,
                how,
                usual,
                shortWait,
                limit);
    }

    /** The same on any day, at any time of day. */
    public OpeningWish anyTime() {
        return at(Set.of(), LocalTime.MIN, LocalTime.MAX);
    }
}
