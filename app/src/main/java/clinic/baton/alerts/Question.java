package clinic.baton.alerts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A question by which the desk finds out that somebody needs a nurse at once. The desk asks and hands over; it never judges how ill
 * somebody is.
 *
 * @param code tells it from the others
 * @param key the single key that raises it
 * @param level how fast, and whom
 * @param quiet whether it is handed over without a sound
 * @param protocol the protocol that may follow; blank for none
 * @param title in few words
 * @param ask what to ask
 * @param act what to do and say meanwhile
 */
public record Question(
        String code, String key, Level level, boolean quiet, String protocol, String title, String ask, String act) {
    private static final int PARTS = 7;

    /** How fast, and whom. */
    public enum Level {
        /** All clinical staff at once; anyone calls emergency services without waiting. */
        IMMEDIATE,
        /** A nurse; after 60 seconds the next; after 3 minutes all. */
        URGENT
    }

    /**
     * A list as people write it, a line for each question.
     *
     * @param questions those that could be read
     * @param problems what is wrong, each naming its line
     */
    public record Listed(List<Question> questions, List<String> problems) {
        /** Keeps the lists from changing. */
        public Listed {
            questions = List.copyOf(questions);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a list. */
    public static Listed list(String text) {
        List<Question> questions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                line(number, line, questions, problems);
            }
        }
        if (questions.isEmpty()) {
            problems.add("There is no question.");
        }
        if (questions.stream().map(Question::key).distinct().count() < questions.size()) {
            problems.add("Two questions have one key.");
        }
        return new Listed(questions, problems);
    }

    private static void line(int number, String line, List<Question> questions, List<String> problems) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != PARTS || parts.stream().anyMatch(String::isBlank)) {
            problems.add(
                    "Line " + number + ": needs " + PARTS + " parts with | between them, has " + parts.size() + ".");
            return;
        }
        List<String> how = List.of(parts.get(2).split("\\s+"));
        if (!how.getFirst().matches("immediate|urgent")
                || (how.size() > 1 && !how.get(1).equals("quiet"))) {
            problems.add("Line " + number + ": \u201c" + parts.get(2)
                    + "\u201d is neither immediate nor urgent, with quiet" + " behind it or without.");
        }
        if (!parts.get(1).matches("[a-z]")) {
            problems.add("Line " + number + ": the key \u201c" + parts.get(1) + "\u201d isn't one small letter.");
        }
        questions.add(new Question(
                parts.get(0),
                parts.get(1),
                how.getFirst().equals("immediate") ? Level.IMMEDIATE : Level.URGENT,
                how.contains("quiet"),
                parts.get(3).equals("none") ? "" : parts.get(3),
                parts.get(4),
                parts.get(5),
                parts.get(6)));
    }
}
