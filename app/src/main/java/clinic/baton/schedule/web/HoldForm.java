package clinic.baton.schedule.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.schedule.AddHold;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Sentences;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody typed to keep time back, with what was wrong in it. */
record HoldForm(Map<String, String> typed, Map<String, String> wrong) {
    private static final Map<String, String> FIELDS = Map.of(
            "practitioner", "provider",
            "date", "date",
            "time", "from",
            "starts", "from",
            "ends", "until",
            "reason", "reason");

    static HoldForm typed(Map<String, String> typed) {
        return new HoldForm(Map.copyOf(typed), Map.of());
    }

    HoldForm refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>();
        for (Refusal reason : reasons) {
            String field = FIELDS.getOrDefault(Objects.toString(reason.field(), ""), "");
            beside.merge(field, sentences.of(reason, Locale.ENGLISH), (a, b) -> a + " " + b);
        }
        return new HoldForm(typed, beside);
    }

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    String whole() {
        return wrong.getOrDefault("", "");
    }

    /** The command that the form means, or what is wrong in it. */
    Outcome<AddHold> command(Clinic clinic) {
        if (!value("provider").matches("[0-9a-fA-F-]{36}")) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_PROVIDER.of("practitioner"));
        }
        Outcome<Instant> from = LocalMoment.of(value("date"), value("from"), null, clinic.zone());
        Outcome<Instant> until = LocalMoment.of(value("date"), value("until"), null, clinic.zone());
        Outcome<Instant> release = value("release").isBlank()
                ? from
                : LocalMoment.of(value("date"), value("release"), null, clinic.zone());
        List<Refusal> wrongTimes = Stream.of(from, until, release)
                .flatMap(HoldForm::reasons)
                .distinct()
                .toList();
        return wrongTimes.isEmpty()
                ? Outcome.done(new AddHold(
                        UUID.fromString(value("provider")),
                        null,
                        from.orThrow(),
                        until.orThrow(),
                        kind(),
                        value("reason"),
                        value("release").isBlank() ? null : release.orThrow()))
                : Outcome.refused(wrongTimes);
    }

    private static Stream<Refusal> reasons(Outcome<Instant> outcome) {
        return switch (outcome) {
            case Done<Instant> done -> Stream.empty();
            case Refused<Instant>(var reasons) -> reasons.stream();
        };
    }

    private HoldKind kind() {
        return Arrays.stream(HoldKind.values())
                .filter(kind -> kind.code().equals(value("kind")))
                .findFirst()
                .orElse(HoldKind.BLOCKED);
    }

    List<Field> fields(Clinic clinic) {
        return List.of(
                Field.choice("provider", "Whose time", value("provider"), providers(clinic))
                        .error(wrong.get("provider")),
                field(Kind.DAY, "date", "Date"),
                field(Kind.TIME, "from", "From"),
                field(Kind.TIME, "until", "Until"),
                Field.choice("kind", "Kept for", value("kind"), kinds()),
                field(Kind.TEXT, "reason", "In words").optional(),
                field(Kind.TIME, "release", "Let go by itself at")
                        .optional()
                        .hint("Empty: it stays until somebody releases it."));
    }

    private Field field(Kind kind, String name, String label) {
        return Field.of(kind, name, label, value(name)).error(wrong.get(name));
    }

    private static List<Choice> providers(Clinic clinic) {
        return clinic.providers().stream().map(HoldForm::choice).toList();
    }

    private static Choice choice(Practitioner provider) {
        return new Choice(provider.id().toString(), provider.name());
    }

    private static List<Choice> kinds() {
        return Stream.of(HoldKind.SAME_DAY, HoldKind.EMERGENCY, HoldKind.BREAK, HoldKind.BLOCKED)
                .map(kind -> new Choice(kind.code(), kind.words()))
                .toList();
    }
}
