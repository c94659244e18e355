package clinic.baton.rehearsal.internal;

import clinic.baton.launch.CannotStart;
import clinic.baton.launch.TerminalCommand;
import clinic.baton.launch.Workplace;
import clinic.baton.rehearsal.Heading;
import clinic.baton.rehearsal.Played;
import clinic.baton.rehearsal.Policy;
import clinic.baton.rehearsal.Rehearse;
import clinic.baton.rehearsal.Scenario;
import clinic.baton.rehearsal.Scenarios;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./baton rehearse}: days played at full speed on a database that is thrown away afterwards. */
public final class RehearseCommand implements TerminalCommand {
    private static final int MOST_DAYS = 1_000;

    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public String summary() {
        return "play a simulated clinic day: --scenario NAME --seed N --policy autopilot|passive|fcfs [--days K] [--json]; --list";
    }

    @Override
    public int run(Workplace workplace, List<String> arguments) {
        Scenarios library = new ScenarioLibrary();
        if (arguments.equals(List.of("--list"))) {
            library.all().forEach(one -> System.out.printf("%-20s %s%n", one.name(), one.title()));
            return 0;
        }
        Wanted wanted = Wanted.of(arguments, library);
        List<Played> days = played(wanted);
        System.out.println(wanted.json() ? json(wanted, days) : words(wanted, days));
        return 0;
    }

    /** Meanwhile nothing but the answer may go where the answer goes: the log goes beside it. */
    private static List<Played> played(Wanted wanted) {
        PrintStream answers = System.out;
        System.setOut(System.err);
        List<Played> days = new ArrayList<>();
        try (Workplace aside = Workplace.throwAway()) {
            Rehearse rehearse = aside.part(Rehearse.class);
            for (int day = 0; day < wanted.days(); day++) {
                days.add(rehearse.play(wanted.scenario(), wanted.seed() + day, wanted.policy()));
            }
        } finally {
            System.setOut(answers);
        }
        return days;
    }

    private static String json(Wanted wanted, List<Played> days) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("scenario", wanted.scenario().name());
        told.put("seed", wanted.seed());
        told.put("policy", wanted.policy().code());
        told.put("scores", scores(days));
        told.put("measures", measures(days));
        return JsonMapper.builder().build().writeValueAsString(told);
    }

    private static Map<String, Number> scores(List<Played> days) {
        Map<String, Number> all = new LinkedHashMap<>();
        for (Heading heading : Heading.values()) {
            all.put(
                    heading.code(),
                    mean(days.stream()
                            .map(day -> (Number) day.score().points(heading))
                            .toList()));
        }
        return all;
    }

    /** Of one day as they are; of several their means, and how many days were safe. */
    private static Map<String, Number> measures(List<Played> days) {
        Map<String, Number> all = new LinkedHashMap<>();
        days.getFirst()
                .measures()
                .keySet()
                .forEach(name -> all.put(
                        name,
                        mean(days.stream()
                                .map(day -> day.measures().getOrDefault(name, 0))
                                .toList())));
        all.put("days", days.size());
        all.put("safeDays", days.stream().filter(day -> day.score().safe()).count());
        return all;
    }

    private static Number mean(List<Number> values) {
        if (values.size() == 1) {
            return values.getFirst();
        }
        double mean = values.stream().mapToDouble(Number::doubleValue).average().orElse(0);
        return Math.round(mean * 100) / 100.0;
    }

    private static String words(Wanted wanted, List<Played> days) {
        String scores = scores(days).entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        String measures = measures(days).entrySet().stream()
                .map(e -> "  " + e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("\n"));
        String lost = days.size() > 1
                ? ""
                : days.getFirst().score().losses().stream()
                        .filter(loss -> loss.points() >= 2)
                        .map(loss -> "\n  " + loss.heading().code() + " -" + loss.points() + ": " + loss.what()
                                + " (entry " + loss.sequence() + ")")
                        .collect(Collectors.joining());
        return wanted.scenario().title() + ", " + wanted.policy().code() + ": " + scores + "\n" + measures + lost;
    }

    /** What was asked for. */
    record Wanted(Scenario scenario, long seed, Policy policy, int days, boolean json) {
        static Wanted of(List<String> words, Scenarios library) {
            Map<String, String> given = new LinkedHashMap<>();
            boolean json = false;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (word.equals("--json")) {
                    json = true;
                } else if (List.of("--scenario", "--seed", "--policy", "--days").contains(word)
                        && i + 1 < words.size()) {
                    i++;
                    given.put(word, words.get(i));
                } else {
                    throw new CannotStart("'" + word + "' isn't understood here. There are: --scenario NAME, --seed N, "
                            + "--policy autopilot|passive|fcfs, --days K, --json, --list.");
                }
            }
            return new Wanted(
                    scenario(given.get("--scenario"), library),
                    number("--seed", given.getOrDefault("--seed", "1"), Long.MAX_VALUE),
                    policy(given.getOrDefault("--policy", "autopilot")),
                    (int) number("--days", given.getOrDefault("--days", "1"), MOST_DAYS),
                    json);
        }

        private static Scenario scenario(@Nullable String name, Scenarios library) {
            Optional<Scenario> found = Optional.ofNullable(name).flatMap(library::named);
            return found.orElseThrow(
                    () -> new CannotStart((name == null ? "Say which: " : "There is no scenario '" + name + "'. ")
                            + "--scenario NAME. There are: "
                            + library.all().stream().map(Scenario::name).collect(Collectors.joining(", ")) + "."));
        }

        private static Policy policy(String code) {
            return Policy.of(code)
                    .orElseThrow(() ->
                            new CannotStart("--policy " + code + " is none. There are: autopilot, passive, fcfs."));
        }

        private static long number(String name, String text, long most) {
            if (!text.matches("\\d{1,18}")
                    || Long.parseLong(text) > most
                    || (most == MOST_DAYS && text.matches("0+"))) {
                throw new CannotStart(name + " " + text + " is no number that will do"
                        + (most == MOST_DAYS ? ": from 1 to " + most : "") + ".");
            }
            return Long.parseLong(text);
        }
    }
}
