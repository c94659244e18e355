package clinic.baton.forms.internal;

import clinic.baton.forms.AnswersSaved;
import clinic.baton.forms.SaveAnswers;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class SaveAnswersUseCase implements UseCase<SaveAnswers, Nothing> {
    private final FillingRule rule;
    private final FillingRows rows;

    SaveAnswersUseCase(FillingRule rule, FillingRows rows) {
        this.rule = rule;
        this.rows = rows;
    }

    @Override
    public About<SaveAnswers, Nothing> about() {
        return new About<>(SaveAnswers.class, Nothing.class, Permission.CONDUCT, List.of(AnswersSaved.class));
    }

    @Override
    public List<String> locks(SaveAnswers command) {
        return List.of("subject:" + command.filling());
    }

    @Override
    public Outcome<Nothing> perform(SaveAnswers command, Writing writing) {
        return rule.open(writing, command.filling(), filling -> {
            Map<String, String> merged = FillingRule.merged(filling, command.answers());
            List<String> changed = changed(filling.answers(), merged);
            if (!changed.isEmpty()) {
                rows.save(writing, filling.id(), merged);
                writing.record(new AnswersSaved(filling.id(), filling.patient(), changed));
            }
            return Outcome.done(new Nothing());
        });
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(question -> !Objects.equals(before.get(question), after.get(question)))
                .sorted()
                .toList();
    }
}
