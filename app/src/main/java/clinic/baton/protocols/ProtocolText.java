package clinic.baton.protocols;

import clinic.baton.protocols.Protocol.Role;
import clinic.baton.protocols.Protocol.Step;
import clinic.baton.protocols.Protocol.Timer;
import clinic.baton.protocols.Protocol.Way;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A protocol as people write it: a line for each thing, {@code step: who | within minutes | what}. The files that come with
 * Baton and what a practice approves are written alike.
 */
public final class ProtocolText {
    private static final int LONGEST_MINUTES = 480;

    private final List<Role> roles = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Set<Audience> audience = EnumSet.allOf(Audience.class);
    private String title = "";
    private String key = "";
    private String say = "";
    private boolean loud;
    private boolean services;
    private boolean roll;
    private Duration takes = Duration.ofMinutes(30);

    private ProtocolText() {}

    /**
     * What was read.
     *
     * @param protocol what the lines say, as far as they could be read
     * @param problems what is wrong, each naming its line; empty for nothing
     */
    public record Read(Protocol protocol, List<String> problems) {
        /** Keeps the list from changing. */
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a protocol's lines. */
    public static Read of(String code, String text) {
        ProtocolText reader = new ProtocolText();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                reader.line(number, line.strip());
            }
        }
        reader.whole();
        return new Read(reader.protocol(code), reader.problems);
    }

    private Protocol protocol(String code) {
        return new Protocol(
                code, title, key, new Way(loud, audience), takes, services, roll, say, roles, steps, timers);
    }

    private void line(int number, String line) {
        int colon = line.indexOf(':');
        String word = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        switch (word) {
            case "title" -> title = value;
            case "key" -> key = value.toLowerCase(Locale.ROOT);
            case "mode" -> loud = choice(number, value, "loud", "silent");
            case "services" -> services = choice(number, value, "yes", "no");
            case "roll" -> roll = choice(number, value, "yes", "no");
            case "audience" -> audience = audience(number, value);
            case "minutes" -> takes = minutes(number, value);
            case "say" -> say = value;
            case "role" -> role(number, parts(number, value, 4));
            case "step" -> step(number, parts(number, value, 3));
            case "timer" -> timer(number, parts(number, value, 3));
            default ->
                problems.add(
                        "Line " + number + ": \u201c" + line + "\u201d begins with none of title, key, mode, audience,"
                                + " minutes, services, roll, say, role, step, timer.");
        }
    }

    private void role(int number, List<String> parts) {
        if (!parts.isEmpty()) {
            roles.add(new Role(
                    parts.get(0), parts.get(1), parts.get(2), choice(number, parts.get(3), "clinical", "anyone")));
        }
    }

    private void step(int number, List<String> parts) {
        if (!parts.isEmpty()) {
            String id = Integer.toString(steps.size() + 1);
            steps.add(new Step(id, parts.get(0), minutes(number, parts.get(1)), parts.get(2)));
            if (roles.stream().noneMatch(r -> r.code().equals(parts.get(0)))) {
                problems.add("Line " + number + ": no role above is called \u201c" + parts.get(0) + "\u201d.");
            }
        }
    }

    private void timer(int number, List<String> parts) {
        if (!parts.isEmpty()) {
            timers.add(new Timer(parts.get(0), minutes(number, parts.get(1)), parts.get(2)));
        }
    }

    private List<String> parts(int number, String value, int wanted) {
        List<String> parts = java.util.Arrays.stream(value.split("\\|", -1))
                .map(String::strip)
                .toList();
        if (parts.size() == wanted && parts.stream().noneMatch(String::isBlank)) {
            return parts;
        }
        problems.add("Line " + number + ": needs " + wanted + " parts with | between them, has " + parts.size() + ".");
        return List.of();
    }

    private boolean choice(int number, String value, String yes, String no) {
        if (!value.equals(yes) && !value.equals(no)) {
            problems.add("Line " + number + ": \u201c" + value + "\u201d is neither " + yes + " nor " + no + ".");
        }
        return value.equals(yes);
    }

    private Duration minutes(int number, String value) {
        if (value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= LONGEST_MINUTES) {
            return Duration.ofMinutes(Integer.parseInt(value));
        }
        problems.add("Line " + number + ": \u201c" + value + "\u201d isn't a number of minutes from 1 to "
                + LONGEST_MINUTES + ".");
        return Duration.ofMinutes(1);
    }

    private Set<Audience> audience(int number, String value) {
        Set<Audience> named = EnumSet.noneOf(Audience.class);
        for (String word : value.split(",")) {
            switch (word.strip()) {
                case "everyone" -> named.addAll(EnumSet.allOf(Audience.class));
                case "desk" -> named.add(Audience.DESK);
                case "clinical" -> named.add(Audience.CLINICAL);
                case "managing" -> named.add(Audience.MANAGING);
                default ->
                    problems.add("Line " + number + ": \u201c" + word.strip()
                            + "\u201d is none of everyone, desk, clinical, managing.");
            }
        }
        return named;
    }

    private void whole() {
        need(!title.isBlank(), "A line \u201ctitle:\u201d is missing.");
        need(key.matches("[a-z]"), "A line \u201ckey:\u201d with one letter is missing.");
        need(!roles.isEmpty(), "There is no role; somebody has to be asked.");
        need(!steps.isEmpty(), "There is no step.");
        need(!audience.isEmpty(), "Nobody is told.");
        need(roles.stream().map(Role::code).distinct().count() == roles.size(), "Two roles have one name.");
        need(timers.stream().map(Timer::code).distinct().count() == timers.size(), "Two timers have one name.");
    }

    private void need(boolean so, String otherwise) {
        if (!so) {
            problems.add(otherwise);
        }
    }
}
