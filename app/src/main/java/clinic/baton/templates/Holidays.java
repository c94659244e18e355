package clinic.baton.templates;

import java.time.LocalDate;
import java.util.List;

/** Public holidays by country and part of it. They close nothing by themselves. */
public interface Holidays {
    /**
     * A public holiday.
     *
     * @param date the date
     * @param name its name in English
     */
    record Holiday(LocalDate date, String name) {}

    /**
     * A part of a country with holidays of its own.
     *
     * @param code for instance {@code ma}
     * @param name for instance {@code Massachusetts}
     */
    record Part(String code, String name) {}

    /** The country's holidays between two dates, both included, by date; none for a country nobody knows. */
    default List<Holiday> between(String country, LocalDate first, LocalDate last) {
        return between(country, "", first, last);
    }

    /** The same with those of a part of the country; a blank part for the whole. */
    List<Holiday> between(String country, String part, LocalDate first, LocalDate last);

    /** The parts of a country that have holidays of their own, by name. */
    List<Part> parts(String country);
}
