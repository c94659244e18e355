package clinic.baton.schedule.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.record.Command;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.BookLinked;
import clinic.baton.schedule.BookLinked.Before;
import clinic.baton.schedule.BookSeries;
import clinic.baton.schedule.BookedTogether;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is typed to make a held opening the first of a series, or to have something before it. */
record TogetherForm(Map<String, String> typed) {
    private String value(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        String text = value(name, "").strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    Command<BookedTogether> series(Appointment main, Clinic clinic) {
        var zone = clinic.site(main.site()).map(Site::zone).orElse(clinic.zone());
        var starts = main.time().start().atZone(zone);
        return new BookSeries(
                main.patient(),
                main.practitioner(),
                main.visitType(),
                main.site(),
                starts.toLocalDate(),
                starts.toLocalTime(),
                number("times", 0),
                number("every", 0),
                number("within", 0),
                main.id(),
                main.comment());
    }

    Command<BookedTogether> linked(Appointment main) {
        int minutes = (int) main.time().length().toMinutes();
        var book = new Book(
                main.patient(),
                main.practitioner(),
                main.visitType(),
                main.site(),
                main.time().start(),
                minutes,
                main.room(),
                null,
                main.comment());
        return new BookLinked(book, List.of(before()), main.id());
    }

    private Before before() {
        String type = value("beforeType", "");
        LocalTime earliest = LocalMoment.time(value("earliest", ""));
        LocalTime latest = LocalMoment.time(value("latest", ""));
        return new Before(
                type.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(type) : new UUID(0, 0),
                null,
                number("atLeast", -1),
                number("atMost", -1),
                earliest == null ? LocalTime.MIN : earliest,
                latest == null ? LocalTime.MAX : latest,
                value("comment", "").isBlank() ? null : value("comment", "").strip());
    }

    List<Field> seriesFields() {
        return List.of(
                Field.of(Kind.NUMBER, "times", "How many visits", value("times", "6")),
                Field.choice(
                        "every",
                        "How often",
                        value("every", "7"),
                        List.of(
                                new Choice("1", "Every day"),
                                new Choice("7", "Every week"),
                                new Choice("14", "Every 2 weeks"),
                                new Choice("28", "Every 4 weeks"),
                                new Choice("84", "Every 12 weeks"))),
                Field.choice(
                        "within",
                        "Same time",
                        value("within", "60"),
                        List.of(
                                new Choice("0", "exactly"),
                                new Choice("30", "within half an hour"),
                                new Choice("60", "within an hour"),
                                new Choice("120", "within two hours"))));
    }

    List<Field> linkedFields(Clinic clinic) {
        List<Choice> types = clinic.bookable().stream()
                .filter(type -> !type.needsProvider())
                .map(type -> new Choice(type.id().toString(), type.name()))
                .toList();
        String first = types.isEmpty() ? "" : types.getFirst().value();
        return List.of(
                Field.choice("beforeType", "What comes before", value("beforeType", first), types),
                Field.of(Kind.NUMBER, "atLeast", "Days before, at least", value("atLeast", "2")),
                Field.of(Kind.NUMBER, "atMost", "Days before, at most", value("atMost", "4")),
                Field.of(Kind.TIME, "earliest", "Not before", value("earliest", "08:00"))
                        .optional(),
                Field.of(Kind.TIME, "latest", "Not after", value("latest", "10:00"))
                        .optional(),
                Field.text("comment", "Note for staff", value("comment", ""))
                        .optional()
                        .hint("For instance: fasting."));
    }
}
