package clinic.baton.rehearsal.internal;

import clinic.baton.harbor.Harbor;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.Moment;
import clinic.baton.rehearsal.Scenario;
import clinic.baton.rehearsal.Scenario.ExtraVisit;
import clinic.baton.rehearsal.Scenario.Incident;
import clinic.baton.rehearsal.Scenario.ScriptedMoment;
import clinic.baton.rehearsal.ScenarioErrors;
import clinic.baton.rehearsal.ScenarioErrors.Fault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a scenario's file and checks it against its schema and against Harbor. */
final class ScenarioReader {
    private static final String[] FIELDS = {
        "name",
        "title",
        "goal",
        "goals",
        "brief",
        "rubric",
        "weekday",
        "from",
        "until",
        "providers",
        "colleague",
        "calls",
        "walkIns",
        "unaware",
        "forgotten",
        "guests",
        "incidents",
        "moments"
    };

    private static final String TIME = "Write a time of day with a quotation mark on each side: \"09:12\".";
    private static final String NUMBER = "Write a whole number.";
    private static final String SHARE = "Write a share from 0 to 1, such as 0.4.";
    private static final String FLAG = "Write true or false.";

    private final Harbor harbor;
    private final List<Fault> faults = new ArrayList<>();

    private ScenarioReader(Harbor harbor) {
        this.harbor = harbor;
    }

    static Scenario read(Harbor harbor, String file, String yaml) {
        ScenarioReader reader = new ScenarioReader(harbor);
        Optional<Node> root = reader.compose(yaml);
        Optional<Scenario> scenario = root.map(reader::scenario);
        if (!reader.faults.isEmpty() || scenario.isEmpty()) {
            throw new ScenarioErrors(file, reader.faults);
        }
        return scenario.get();
    }

    private Optional<Node> compose(String yaml) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            if (root.isEmpty()) {
                faults.add(new Fault(1, "file", "It is empty.", "Begin with name: and title:."));
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(new Fault(
                    line,
                    "file",
                    "It is no YAML: " + broken.getProblem() + ".",
                    "Mend the indentation or quotation marks."));
            return Optional.empty();
        }
    }

    private Scenario scenario(Node root) {
        YamlFields file = YamlFields.of(root, "", faults, FIELDS);
        LocalTime from = file.read("from", LocalTime::parse, LocalTime.of(8, 0), TIME);
        LocalTime until = file.read("until", LocalTime::parse, LocalTime.of(17, 30), TIME);
        if (!from.isBefore(until)) {
            file.fault("until", "It isn't after from.", "Make it later than " + from + ".");
        }
        Set<String> providers = new HashSet<>(file.texts("providers"));
        providers.forEach(key -> staff(file, "providers", key));
        return new Scenario(
                file.text("name"),
                file.text("title"),
                file.text("goal"),
                file.texts("goals"),
                file.text("brief"),
                file.texts("rubric"),
                one(file, "weekday", DayOfWeek.values()),
                from,
                until,
                providers,
                file.readOr("colleague", ScenarioReader::flag, true, FLAG),
                file.readOr("calls", Integer::valueOf, 0, NUMBER),
                file.readOr("walkIns", ScenarioReader::flag, true, FLAG),
                file.readOr("unaware", ScenarioReader::share, 0.4, SHARE),
                file.readOr("forgotten", ScenarioReader::share, 0.08, SHARE),
                file.each("guests", this::guest, "patient", "provider", "visit", "at", "arrives"),
                file.each("incidents", this::incident, "what", "at", "who", "minutes"),
                file.each(
                        "moments",
                        this::moment,
                        "key",
                        "kind",
                        "gravity",
                        "at",
                        "who",
                        "says",
                        "within",
                        "patience",
                        "choices"));
    }

    private ExtraVisit guest(YamlFields fields) {
        String patient = fields.text("patient");
        patient(fields, "patient", patient);
        String visit = fields.text("visit");
        known(fields, "visit", visit, harbor.visitTypes().stream().map(v -> v.key()));
        String provider = fields.orNull("provider");
        if (provider != null) {
            staff(fields, "provider", provider);
        }
        Integer arrives = fields.has("arrives") ? fields.read("arrives", Integer::valueOf, 0, NUMBER) : null;
        return new ExtraVisit(
                patient, provider, visit, fields.read("at", LocalTime::parse, LocalTime.NOON, TIME), arrives);
    }

    private Incident incident(YamlFields fields) {
        Incident.What what = one(fields, "what", Incident.What.values());
        String who = fields.orNull("who");
        if (who == null && (what != Incident.What.WORSE && what != Incident.What.OUTAGE)) {
            fields.fault("who", "It is missing.", "Add who: with the key of somebody of the staff.");
        } else if (who != null && what == Incident.What.WORSE) {
            patient(fields, "who", who);
        } else if (who != null) {
            staff(fields, "who", who);
        }
        return new Incident(
                what,
                fields.read("at", LocalTime::parse, LocalTime.NOON, TIME),
                who,
                fields.readOr("minutes", Integer::valueOf, 0, NUMBER));
    }

    private ScriptedMoment moment(YamlFields fields) {
        String who = fields.orNull("who");
        if (who != null) {
            patient(fields, "who", who);
        }
        List<Choice> choices = fields.each(
                "choices", ScenarioReader::choice, "key", "says", "seconds", "settles", "mood", "fails", "usual");
        if (choices.stream().noneMatch(Choice::settles)) {
            fields.fault("choices", "None of them settles it.", "Mark one with settles: true.");
        }
        return new ScriptedMoment(
                fields.text("key"),
                one(fields, "kind", Moment.Kind.values()),
                one(fields, "gravity", Moment.Gravity.values()),
                fields.read("at", LocalTime::parse, LocalTime.NOON, TIME),
                who,
                fields.text("says"),
                fields.read("within", Integer::valueOf, 60, NUMBER),
                fields.read("patience", Integer::valueOf, 180, NUMBER),
                choices);
    }

    private static Choice choice(YamlFields fields) {
        return new Choice(
                fields.text("key"),
                fields.text("says"),
                fields.readOr("seconds", Integer::valueOf, 30, NUMBER),
                fields.readOr("settles", ScenarioReader::flag, false, FLAG),
                fields.readOr("mood", Double::valueOf, 0.0, "Write a number from -1 to 1."),
                fields.orNull("fails"),
                fields.readOr("usual", ScenarioReader::flag, false, FLAG));
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Double share(String text) {
        double share = Double.parseDouble(text);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    private static <E extends Enum<E>> E one(YamlFields fields, String name, E[] all) {
        Function<String, E> find = text ->
                Arrays.stream(all).filter(e -> code(e).equals(text)).findFirst().orElseThrow();
        String codes = Arrays.stream(all).map(ScenarioReader::code).collect(Collectors.joining(", "));
        return fields.read(name, find, all[0], "There are: " + codes + ".");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void staff(YamlFields fields, String name, String key) {
        known(fields, name, key, harbor.staff().stream().map(one -> one.key()));
    }

    private void patient(YamlFields fields, String name, @Nullable String key) {
        if (harbor.patients().stream().noneMatch(p -> p.key().equals(key))) {
            fields.fault(name, "Nobody in Harbor is " + key + ".", "Take a key of harbor.yaml's people.");
        }
    }

    private static void known(YamlFields fields, String name, String key, Stream<String> keys) {
        List<String> all = keys.toList();
        if (!all.contains(key)) {
            fields.fault(name, "There is no " + key + ".", "There are: " + String.join(", ", all) + ".");
        }
    }
}
