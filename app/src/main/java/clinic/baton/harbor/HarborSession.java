package clinic.baton.harbor;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A provider's block of clinic time.
 *
 * @param provider key of the provider
 * @param date which day
 * @param starts from
 * @param ends until
 */
public record HarborSession(String provider, LocalDate date, LocalTime starts, LocalTime ends) {}
