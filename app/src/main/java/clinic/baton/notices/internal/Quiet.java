package clinic.baton.notices.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hours at which messages may come: from 8 until 21 where the recipient lives. */
final class Quiet {
    static final LocalTime FROM = LocalTime.of(8, 0);
    static final LocalTime UNTIL = LocalTime.of(21, 0);

    private Quiet() {}

    /** The first moment from this one on at which a message may come; right on days of 23 and 25 hours. */
    static Instant next(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (time.isBefore(FROM)) {
            return local.with(FROM).toInstant();
        }
        return time.isBefore(UNTIL) ? moment : local.plusDays(1).with(FROM).toInstant();
    }
}
