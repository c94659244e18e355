package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.replan.Happening;
import clinic.baton.replan.SayHappened;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Sentences;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
                        value("note")));
    }

    private @Nullable UUID id(String name) {
        String text = value(name);
        return text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }

    static List<Choice> kinds() {
        return Arrays.stream(Happening.values())
                .map(h -> new Choice(h.code(), say("happening." + h.code())))
                .toList();
    }

    List<Field> fields(Clinic clinic) {
        Happening what = what();
        Stream<Field> subject = Stream.of(Field.choice(
                        "subject",
                        say("happened.subject." + what.about().name().toLowerCase(Locale.ROOT)),
                        value("subject"),
                        subjects(clinic, what))
                .error(wrong.get("subject")));
        Stream<Field> minutes = what.minutes()
                ? Stream.of(Field.of(
                                Kind.NUMBER,
                                "minutes",
                                say("happened.minutes"),
                                value("minutes").isBlank() ? USUAL_MINUTES : value("minutes"))
                        .error(wrong.get("minutes")))
                : Stream.empty();
        Stream<Field> room = what == Happening.EMERGENCY
                ? Stream.of(Field.choice("room", say("happened.room"), value("room"), rooms(clinic))
                        .optional())
                : Stream.empty();
        Stream<Field> note = Stream.of(
                Field.text("note", say("happened.note"), value("note")).optional());
        return Stream.of(subject, minutes, room, note).flatMap(all -> all).toList();
    }

    private static List<Choice> subjects(Clinic clinic, Happening what) {
        return switch (what.about()) {
            case PROVIDER ->
                clinic.providers().stream()
                        .map((Practitioner p) -> new Choice(p.id().toString(), p.name()))
                        .toList();
            case ROOM ->
                clinic.openRooms().stream()
                        .map(r -> new Choice(r.id().toString(), r.name()))
                        .toList();
            case EQUIPMENT ->
                clinic.equipment().stream()
                        .filter(e -> e.active())
                        .map(e -> new Choice(e.id().toString(), e.name()))
                        .toList();
            case SITE ->
                clinic.openSites().stream()
                        .map(s -> new Choice(s.id().toString(), s.name()))
                        .toList();
        };
    }

    private static List<Choice> rooms(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", say("happened.room.none"))),
                        clinic.openRooms().stream().map(r -> new Choice(r.id().toString(), r.name())))
                .toList();
    }
}
