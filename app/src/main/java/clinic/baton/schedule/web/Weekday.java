package clinic.baton.schedule.web;

import java.time.DayOfWeek;
import java.util.Locale;

/**
 * A day of the week to tick.
 *
 * @param field as posted
 * @param label two letters
 * @param name the whole word
 * @param on whether it is ticked
 */
public record Weekday(String field, String label, String name, boolean on) {
    static Weekday of(DayOfWeek day, String value) {
        String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        return new Weekday(OpeningForm.dayField(day), name.substring(0, 2), name, value.equals("on"));
    }
}
