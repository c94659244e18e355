package clinic.baton.schedule.web;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Sentences;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed to book or move a visit, with what was wrong in it. */
record BookingForm(Map<String, String> typed, Map<String, String> wrong) {
    static BookingForm typed(Map<String, String> typed) {
        return new BookingForm(Map.copyOf(typed), Map.of());
    }

    /** The form as an address opens it: a column and an instant become provider, date and time. */
    static BookingForm opened(Map<String, String> given, Clinic clinic, ZonedDateTime now) {
        Map<String, String> typed = new HashMap<>(given);
        if (given.containsKey("column")) {
            typed.put("provider", given.get("column"));
        }
        ZonedDateTime at = start(given.getOrDefault("start", ""), clinic, now);
        typed.putIfAbsent("date", at.toLocalDate().toString());
        typed.putIfAbsent("time", Words.time(at.toInstant(), clinic.zone()));
        return typed(typed);
    }

    private static ZonedDateTime start(String text, Clinic clinic, ZonedDateTime now) {
        try {
            return Instant.parse(text).atZone(clinic.zone());
        } catch (DateTimeException none) {
            return now.plusMinutes(5 - now.getMinute() % 5);
        }
    }

    BookingForm refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>();
        for (Refusal reason : reasons) {
            String field = reason.field() == null || !FIELDS.contains(reason.field()) ? "" : reason.field();
            beside.merge(field, sentences.of(reason, Locale.ENGLISH), (a, b) -> a + " " + b);
        }
        return new BookingForm(typed, beside);
    }

    private static final List<String> FIELDS =
            List.of("visitType", "provider", "date", "time", "minutes", "room", "comment", "reason", "patient");

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    String whole() {
        return wrong.getOrDefault("", "") + wrong.getOrDefault("patient", "");
    }

    @Nullable
    UUID id(String name) {
        String text = value(name);
        return text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }

    @Nullable
    Integer minutes() {
        String text = value("minutes").strip();
        return text.isEmpty() ? null : text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    @Nullable
    String comment() {
        return value("comment").isBlank() ? null : value("comment").strip();
    }

    List<Field> fields(Clinic clinic, boolean booking) {
        Stream<Field> what = booking
                ? Stream.of(Field.choice("visitType", "Visit", value("visitType"), visitTypes(clinic))
                        .error(wrong.get("visitType")))
                : Stream.empty();
        Stream<Field> when = Stream.of(
                Field.choice("provider", "With", value("provider"), providers(clinic))
                        .error(wrong.get("provider"))
                        .optional(),
                field(Kind.DAY, "date", "Date"),
                field(Kind.TIME, "time", "Time"),
                field(Kind.NUMBER, "minutes", "Minutes")
                        .optional()
                        .hint("Empty: what the visit and the patient's needs take."));
        Stream<Field> note = booking
                ? Stream.of(field(Kind.TEXT, "comment", "Note for staff").optional())
                : Stream.empty();
        return Stream.of(what, when, note).flatMap(all -> all).toList();
    }

    private Field field(Kind kind, String name, String label) {
        return Field.of(kind, name, label, value(name)).error(wrong.get(name));
    }

    private static List<Choice> visitTypes(Clinic clinic) {
        return clinic.bookable().stream()
                .map(type -> new Choice(type.id().toString(), type.name() + ", " + type.minutes() + " min"))
                .toList();
    }

    private static List<Choice> providers(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", "nobody in particular")),
                        clinic.providers().stream().map(p -> new Choice(p.id().toString(), p.name())))
                .toList();
    }
}
