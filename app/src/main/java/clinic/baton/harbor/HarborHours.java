package clinic.baton.harbor;

import java.time.LocalTime;
import java.util.List;

/**
 * When the doors are open.
 *
 * @param days as three letters: mon to sun
 * @param opens from
 * @param closes until
 */
public record HarborHours(List<Weekday> days, LocalTime opens, LocalTime closes) {}
