package clinic.baton.portal.web;

import clinic.baton.forms.Question;
import clinic.baton.forms.Questionnaire;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what was typed into a form: fields {@code a.QUESTION}; those with several values stand one a line. */
public final class FormTyped {
    private static final String PREFIX = "a.";

    private FormTyped() {}

    static Map<String, String> of(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                typed.put(
                        name.substring(PREFIX.length()),
                        String.join("\n", values).strip());
            }
        });
        return typed;
    }

    /** The whole form: of several choices none may be left, which a browser doesn't send. */
    static Map<String, String> whole(HttpServletRequest request, Questionnaire form) {
        Map<String, String> typed = of(request);
        form.questions().stream()
                .filter(one -> one.kind() == Question.Kind.CHOICES)
                .forEach(one -> typed.putIfAbsent(one.id(), ""));
        return typed;
    }

    /** A question's condition as the page's script reads it: {@code question operator value}, one a line. */
    public static String when(Question question) {
        Question.When when = question.when();
        return when == null
                ? ""
                : when.conditions().stream()
                        .map(one -> one.question() + " " + one.test().code() + " " + one.value())
                        .collect(Collectors.joining("\n"));
    }
}
