package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Equipment;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.Site;
import clinic.baton.replan.Happening;
import clinic.baton.replan.SayHappened;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Sentences;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed to say what happened, with what was wrong in it. */
record HappenedForm(Map<String, String> typed, Map<String, String> wrong) {
    private static final String USUAL_MINUTES = "20";

    static HappenedForm of(Map<String, String> typed) {
        return new HappenedForm(Map.copyOf(typed), Map.of());
    }

    HappenedForm refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>();
        for (Refusal reason : reasons) {
            beside.merge(
                    Objects.toString(reason.field(), ""), sentences.of(reason, Locale.ENGLISH), (a, b) -> a + " " + b);
        }
        return new HappenedForm(typed, beside);
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }

    Happening what() {
        return Happening.of(value("what")).orElse(Happening.PROVIDER_LATE);
    }

    String whole() {
        return wrong.getOrDefault("", "");
    }

    Optional<SayHappened> command() {
        UUID subject = id("subject");
        String minutes = value("minutes").strip();
        return subject == null
                ? Optional.empty()
                : Optional.of(new SayHappened(
                        what(),
                        subject,
                        id("room"),
                        minutes.matches("\\d{1,4}") ? Integer.parseInt(minutes) : 0,
                        value("note"),
                        date()));
    }

    private @Nullable UUID id(String name) {
        String text = value(name);
        return text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }

    List<Field> fields(Clinic clinic, LocalDate today) {
        Happening what = what();
        Stream<Field> subject = Stream.of(Field.choice(
                        "subject",
                        say("happened.subject." + what.about().name().toLowerCase(Locale.ROOT)),
                        value("subject"),
                        subjects(clinic, what))
                .error(wrong.get("subject")));
        Stream<Field> minutes = what.minutes() ? Stream.of(minutes()) : Stream.empty();
        Stream<Field> room = what == Happening.EMERGENCY
                ? Stream.of(Field.choice("room", say("happened.room"), value("room"), rooms(clinic))
                        .optional())
                : Stream.empty();
        Stream<Field> note = Stream.of(
                Field.text("note", say("happened.note"), value("note")).optional());
        Stream<Field> date = what == Happening.PROVIDER_ILL ? Stream.of(date(today)) : Stream.empty();
        return Stream.of(subject, date, minutes, room, note).flatMap(all -> all).toList();
    }

    private Field date(LocalDate today) {
        String typed = value("date");
        return Field.of(Kind.DAY, "date", say("happened.date"), typed.isBlank() ? today.toString() : typed)
                .error(wrong.get("date"));
    }

    private @Nullable LocalDate date() {
        try {
            return value("date").isBlank() ? null : LocalDate.parse(value("date"));
        } catch (DateTimeParseException wrongly) {
            return LocalDate.MIN;
        }
    }

    private Field minutes() {
        String minutes = value("minutes");
        return Field.of(Kind.NUMBER, "minutes", say("happened.minutes"), minutes.isBlank() ? USUAL_MINUTES : minutes)
                .error(wrong.get("minutes"));
    }

    private static List<Choice> subjects(Clinic clinic, Happening what) {
        return switch (what.about()) {
            case PROVIDER -> choices(clinic.providers().stream(), Practitioner::id, Practitioner::name);
            case ROOM -> choices(clinic.openRooms().stream(), Room::id, Room::name);
            case EQUIPMENT ->
                choices(clinic.equipment().stream().filter(Equipment::active), Equipment::id, Equipment::name);
            case SITE -> choices(clinic.openSites().stream(), Site::id, Site::name);
        };
    }

    private static <T> List<Choice> choices(Stream<T> all, Function<T, UUID> id, Function<T, String> name) {
        return all.map(one -> new Choice(id.apply(one).toString(), name.apply(one)))
                .toList();
    }

    private static List<Choice> rooms(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", say("happened.room.none"))),
                        clinic.openRooms().stream().map(r -> new Choice(r.id().toString(), r.name())))
                .toList();
    }
}
