package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.internal.Findings;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a booking lasts. Senders put it in many places: the service (AIS), the provider (AIP), the room
 * (AIL), the equipment (AIG), the booking's own timing (SCH-9, SCH-11) or TQ1; the first that says something holds.
 */
record BookedTime(Instant start, @Nullable Instant end) {

    private static final Duration LONGEST = Duration.ofHours(24);

    static @Nullable BookedTime of(Hl7Message message, Segment schedule, Findings findings) {
        Instant start = start(message, schedule, findings);
        if (start != null) {
            return new BookedTime(start, end(message, schedule, start, findings));
        }
        if (!findings.isRefused()) {
            findings.refuse("SCH-11", "", "No segment says when the booking starts: AIS-4 or SCH-11 should.");
        }
        return null;
    }

    private static @Nullable Instant start(Hl7Message message, Segment schedule, Findings findings) {
        Stream<Value> candidates = Stream.of(
                        fields(message, "AIS", 4),
                        fields(message, "AIP", 6),
                        fields(message, "AIL", 6),
                        fields(message, "AIG", 8),
                        Stream.of(message.field(schedule, 11).first().component(4)),
                        fields(message, "TQ1", 7))
                .flatMap(values -> values);
        Optional<Value> first =
                candidates.filter(value -> !value.text().isEmpty()).findFirst();
        return first.isEmpty() ? null : TimeStamps.moment(first.get(), message.zone(), findings);
    }

    private static Stream<Value> fields(Hl7Message message, String segment, int index) {
        return message.all(segment).stream().map(one -> message.field(one, index));
    }

    private static @Nullable Instant end(Hl7Message message, Segment schedule, Instant start, Findings findings) {
        Optional<Duration> length = Stream.of(
                        message.all("AIS").stream().map(one -> length(message, one, 7)),
                        message.all("AIP").stream().map(one -> length(message, one, 9)),
                        message.all("AIL").stream().map(one -> length(message, one, 9)),
                        Stream.of(length(message, schedule, 9)))
                .flatMap(lengths -> lengths)
                .filter(BookedTime::isSensible)
                .findFirst();
        return length.isPresent() ? start.plus(length.get()) : statedEnd(message, schedule, start, findings);
    }

    private static @Nullable Instant statedEnd(Hl7Message message, Segment schedule, Instant start, Findings findings) {
        Value stated = message.field(schedule, 11).first().component(5);
        Instant end = stated.text().isEmpty() ? null : TimeStamps.moment(stated, message.zone(), findings);
        return end != null && isSensible(Duration.between(start, end)) ? end : null;
    }

    private static boolean isSensible(Duration length) {
        return length.isPositive() && length.compareTo(LONGEST) <= 0;
    }

    /** A length with its unit in the field after it; zero where none is given. */
    private static Duration length(Hl7Message message, Segment segment, int amount) {
        String digits = message.field(segment, amount).text(1);
        if (!digits.matches("\\d{1,5}")) {
            return Duration.ZERO;
        }
        long count = Long.parseLong(digits);
        String unit = message.field(segment, amount + 1).text(1).toLowerCase(Locale.ROOT);
        if (unit.startsWith("s")) {
            return Duration.ofSeconds(count);
        }
        return unit.startsWith("h") ? Duration.ofHours(count) : Duration.ofMinutes(count);
    }
}
