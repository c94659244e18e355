package clinic.baton.bench.booking;

import clinic.baton.schedule.Book;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What differs between two bookings, as it appears in statements: numbers, ids, moments, dates. */
record Values(int practice, List<UUID> ids, List<Instant> moments, LocalDate date, List<String> texts) {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final List<Duration> AROUND = List.of(Duration.ZERO, LENGTH, Duration.ofDays(-2));

    static Values of(BenchClinic clinic, Book book, UUID appointment, UUID key) {
        List<UUID> ids = List.of(
                appointment,
                key,
                book.patient(),
                java.util.Objects.requireNonNull(book.practitioner()),
                book.visitType(),
                book.site());
        List<Instant> moments = AROUND.stream().map(book.starts()::plus).toList();
        LocalDate date = LocalDate.ofInstant(book.starts(), ZoneOffset.UTC);
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.toString()));
        moments.forEach(moment -> texts.add(moment.toString()));
        texts.add("rooms:" + date);
        return new Values(clinic.desk().practice().value(), ids, moments, date, texts);
    }

    /** What stands here in place of what stood there in another booking. */
    Object instead(Values other, Object was) {
        return switch (was) {
            case Integer number when number == other.practice -> practice;
            case UUID id when other.ids.contains(id) -> ids.get(other.ids.indexOf(id));
            case OffsetDateTime time
            when other.moments.contains(time.toInstant()) ->
                moments.get(other.moments.indexOf(time.toInstant())).atOffset(ZoneOffset.UTC);
            case Timestamp time
            when other.moments.contains(time.toInstant()) ->
                Timestamp.from(moments.get(other.moments.indexOf(time.toInstant())));
            case Date day when day.toLocalDate().equals(other.date) -> Date.valueOf(date);
            case LocalDate day when day.equals(other.date) -> date;
            case String text when MOMENT.matcher(text).matches() -> moment(other, text);
            case String text -> text(other, text);
            default -> was;
        };
    }

    private String moment(Values other, String was) {
        Instant moment = OffsetDateTime.parse(was.replace(' ', 'T')).toInstant();
        int place = other.moments.indexOf(moment);
        return place < 0 ? was : moments.get(place).toString();
    }

    private String text(Values other, String was) {
        String now = was;
        for (int i = 0; i < texts.size(); i++) {
            now = now.replace(other.texts.get(i), texts.get(i));
        }
        return now;
    }
}
