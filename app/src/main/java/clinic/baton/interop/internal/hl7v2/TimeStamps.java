package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.internal.Findings;
import clinic.baton.interop.internal.LocalTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HL7 v2 time stamps: YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+/-ZZZZ], and ISO 8601 where a sender writes that instead. */
final class TimeStamps {

    private static final Pattern STAMP =
            Pattern.compile("(\\d{4})(\\d{2})?(\\d{2})?(?:(\\d{2})(\\d{2})?(\\d{2})?(?:\\.\\d+)?)?([+-]\\d{4})?");

    private TimeStamps() {}

    /** A date of birth, or null with a note where partial or wrong. */
    static @Nullable LocalDate date(Value value, Findings findings) {
        String text = value.text(1);
        if (text.isEmpty()) {
            return null;
        }
        String digits = text.replace("-", "");
        Matcher stamp = STAMP.matcher(digits.length() > 8 ? digits.substring(0, 8) : digits);
        if (stamp.matches() && stamp.group(3) == null) {
            findings.note(value.path(), text, "Only part of the date is known. Ask for the full date and enter it.");
            return null;
        }
        try {
            return day(stamp.matches() ? stamp : null);
        } catch (DateTimeException wrong) {
            findings.note(value.path(), text, "This isn't a date that exists. Write it as YYYYMMDD.");
            return null;
        }
    }

    /** A moment; null where absent, and refused where it can't be understood to the hour. */
    static @Nullable Instant moment(Value value, ZoneId zone, Findings findings) {
        String text = value.text(1);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.indexOf('T') == 10 ? iso(value, text, zone, findings) : stamp(value, text, zone, findings);
        } catch (DateTimeException wrong) {
            findings.refuse(value.path(), text, "A date and time that exist belong here, such as 20261123092000-0500.");
            return null;
        }
    }

    private static @Nullable Instant iso(Value value, String text, ZoneId zone, Findings findings) {
        boolean zoned = text.endsWith("Z") || text.substring(10).matches(".*[+-]\\d\\d:?\\d\\d");
        return zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalTimes.instant(LocalDateTime.parse(text), zone, value.path(), findings);
    }

    private static @Nullable Instant stamp(Value value, String text, ZoneId zone, Findings findings) {
        Matcher stamp = STAMP.matcher(text);
        LocalDate day = day(stamp.matches() ? stamp : null);
        if (stamp.group(4) == null) {
            findings.refuse(value.path(), text, "Only the date is given; a booking needs its time of day.");
            return null;
        }
        LocalDateTime time = day.atTime(LocalTime.of(number(stamp, 4), number(stamp, 5), number(stamp, 6)));
        String offset = stamp.group(7);
        return offset == null
                ? LocalTimes.instant(time, zone, value.path(), findings)
                : time.toInstant(ZoneOffset.of(offset));
    }

    private static LocalDate day(@Nullable Matcher stamp) {
        if (stamp == null || stamp.group(3) == null) {
            throw new DateTimeException("Not a whole date");
        }
        return LocalDate.of(number(stamp, 1), number(stamp, 2), number(stamp, 3));
    }

    private static int number(Matcher stamp, int group) {
        String digits = stamp.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
