package clinic.baton.harbor;

import java.time.LocalTime;
import java.util.List;

/**
 * A block of clinic time that comes every week.
 *
 * @param days on which
 * @param starts from
 * @param ends until
 */
public record HarborWeek(List<Weekday> days, LocalTime starts, LocalTime ends) {}
