package clinic.baton.templates.internal;

import clinic.baton.templates.Holidays;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Public holidays as the library Jollyday knows them. Managers are kept: reading a country takes a while. */
@Component
class JollydayHolidays implements Holidays {
    private static final int COUNTRIES_AT_MOST = 50;

    private final Cache<String, Optional<HolidayManager>> managers =
            Caffeine.newBuilder().maximumSize(COUNTRIES_AT_MOST).build();

    @Override
    public List<Holiday> between(String country, String part, LocalDate first, LocalDate last) {
        return manager(country).stream()
                .flatMap(m -> (part.isBlank() ? m.getHolidays(first, last) : m.getHolidays(first, last, part)).stream())
                .filter(h -> h.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(h -> new Holiday(h.getDate(), h.getDescription(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
                .distinct()
                .toList();
    }

    @Override
    public List<Part> parts(String country) {
        return manager(country).stream()
                .map(HolidayManager::getCalendarHierarchy)
                .map(CalendarHierarchy::getChildren)
                .flatMap(children -> children.entrySet().stream())
                .map(e -> new Part(e.getKey(), e.getValue().getDescription(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Part::name))
                .toList();
    }

    private Optional<HolidayManager> manager(String country) {
        return managers.get(country.toLowerCase(Locale.ROOT), JollydayHolidays::read);
    }

    /** A country without a file has no holidays: the library says so by an exception. */
    private static Optional<HolidayManager> read(String country) {
        try {
            return Optional.of(HolidayManager.getInstance(ManagerParameters.create(country)));
        } catch (IllegalStateException unknown) {
            return Optional.empty();
        }
    }
}
