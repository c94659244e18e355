package clinic.baton.bench.find;

import clinic.baton.patients.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented people, seeded: common names are common (a name's frequency falls with its rank), numbers share their area codes. */
final class People {
    private static final String[] HEADS = {
        "al", "an", "be", "bo", "car", "da", "el", "fer", "ga", "go", "har", "her", "ja", "jo", "ka", "ko", "la", "lo",
        "mar", "me", "mo", "na", "no", "ol", "pa", "pe", "ra", "ro", "sa", "so", "ta", "to", "va", "wil", "ya", "zu"
    };
    private static final String[] MIDDLES = {"", "na", "ri", "lo", "va", "mi", "ne", "da", "li", "gu", "si", "ta"};
    private static final String[] TAILS = {
        "son", "ez", "mann", "ski", "a", "ia", "o", "er", "ini", "berg", "ton", "ley", "en", "us", "ara", "ique", "ov"
    };
    private static final String[] AREAS = {"212", "646", "917", "718", "347"};

    private final Random random;
    private final List<String> names;

    People(long seed) {
        random = new Random(seed);
        names = names();
    }

    /** Somebody. */
    record Person(String family, String given, int year, int month, int day, String phone) {
        String search() {
            return " " + SearchText.words(family + " " + given) + " %04d%02d%02d ".formatted(year, month, day) + phone;
        }
    }

    Person next() {
        return new Person(
                name(),
                name(),
                1930 + random.nextInt(95),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                AREAS[random.nextInt(AREAS.length)] + "%07d".formatted(random.nextInt(10_000_000)));
    }

    /** The name with one letter wrong, left out or doubled. */
    String mistyped(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
        };
    }

    private String name() {
        double rank = Math.pow(names.size(), random.nextDouble()) - 1;
        return names.get((int) rank);
    }

    private List<String> names() {
        List<String> all = new ArrayList<>();
        for (String head : HEADS) {
            for (String middle : MIDDLES) {
                for (String tail : TAILS) {
                    all.add(head + middle + tail);
                }
            }
        }
        java.util.Collections.shuffle(all, random);
        return List.copyOf(all);
    }
}
