package clinic.baton.alerts.internal;

import clinic.baton.alerts.Question;
import clinic.baton.alerts.QuestionList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The questions that come with Baton. Nobody has approved them: screens call them a sample. */
final class SampleQuestions {
    static final QuestionList LIST = read();

    private SampleQuestions() {}

    private static QuestionList read() {
        String path = "/alerts/questions.txt";
        try (InputStream in = Objects.requireNonNull(SampleQuestions.class.getResourceAsStream(path), path)) {
            String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Question.Listed listed = Question.list(body);
            if (!listed.problems().isEmpty()) {
                throw new IllegalStateException(path + ": " + listed.problems() + " Maybe the file was changed?");
            }
            return new QuestionList(listed.questions(), body, 0, null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
