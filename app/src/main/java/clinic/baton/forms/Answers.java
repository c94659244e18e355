package clinic.baton.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads answers as they are kept: texts by question id; several chosen codes stand one a line. */
public final class Answers {
    /** The longest answer, in characters. */
    public static final int LONGEST = 4000;

    private static final String DRAWN = ".drawn";

    private Answers() {}

    /** The codes that were chosen. */
    public static List<String> chosen(String answer) {
        return answer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Where the drawing beside a typed signature is kept: {@link clinic.baton.print.Strokes} as text. */
    public static String drawn(String question) {
        return question + DRAWN;
    }

    /** Whether an id is a question's, or its drawing's. */
    public static boolean known(Questionnaire form, String id) {
        String question = id.endsWith(DRAWN) ? id.substring(0, id.length() - DRAWN.length()) : id;
        return form.question(question)
                .filter(one -> id.equals(question) ? one.kind().asks() : one.kind() == Question.Kind.SIGNATURE)
                .isPresent();
    }

    static Optional<BigDecimal> number(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** What is wrong with the answers to what is shown, by question, in order; empty when they can be signed. */
    public static Map<String, FormsRefusal> wrong(Questionnaire form, Map<String, String> answers) {
        Map<String, FormsRefusal> wrong = new LinkedHashMap<>();
        form.shown(answers).stream()
                .filter(one -> one.kind().asks())
                .forEach(one -> wrong(one, answers.getOrDefault(one.id(), "").strip())
                        .ifPresent(code -> wrong.put(one.id(), code)));
        return wrong;
    }

    private static Optional<FormsRefusal> wrong(Question one, String answer) {
        if (answer.isEmpty()) {
            return one.required() ? Optional.of(FormsRefusal.ANSWER_MISSING) : Optional.empty();
        }
        boolean right = answer.length() <= LONGEST
                && switch (one.kind()) {
                    case TEXT, LINES, SIGNATURE, HEADING, WORDS -> true;
                    case YES_NO -> answer.equals("true") || answer.equals("false");
                    case NUMBER -> number(answer).isPresent();
                    case DATE -> isDay(answer);
                    case CHOICE -> among(one, List.of(answer));
                    case CHOICES -> among(one, chosen(answer));
                };
        return right ? Optional.empty() : Optional.of(FormsRefusal.ANSWER_WRONG);
    }

    private static boolean among(Question one, List<String> codes) {
        return one.options().stream()
                .map(Question.Option::code)
                .collect(Collectors.toSet())
                .containsAll(codes);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    /** An answer as people read it. */
    public static String read(Question one, String answer, String language) {
        return switch (one.kind()) {
            case CHOICE, CHOICES ->
                chosen(answer).stream()
                        .map(code -> one.options().stream()
                                .filter(option -> option.code().equals(code))
                                .map(option -> option.text().in(language))
                                .findFirst()
                                .orElse(code))
                        .collect(Collectors.joining(", "));
            case YES_NO -> answer.equals("true") ? "Yes" : answer.equals("false") ? "No" : answer;
            case TEXT, LINES, DATE, NUMBER, SIGNATURE, HEADING, WORDS -> answer;
        };
    }
}
