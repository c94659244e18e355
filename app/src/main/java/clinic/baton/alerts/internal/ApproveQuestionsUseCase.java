package clinic.baton.alerts.internal;

import static clinic.baton.schema.db.alerts.Tables.EDITION;

import clinic.baton.alerts.AlertsRefusal;
import clinic.baton.alerts.ApproveQuestions;
import clinic.baton.alerts.Question;
import clinic.baton.alerts.QuestionsApproved;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ApproveQuestionsUseCase implements UseCase<ApproveQuestions, Nothing> {
    private static final int LONGEST = 20_000;

    @Override
    public About<ApproveQuestions, Nothing> about() {
        return new About<>(ApproveQuestions.class, Nothing.class, Permission.SET_UP, List.of(QuestionsApproved.class));
    }

    @Override
    public List<String> locks(ApproveQuestions command) {
        return List.of("alerts:questions");
    }

    @Override
    public Outcome<Nothing> perform(ApproveQuestions command, Writing writing) {
        LocalDate today = writing.clock().today();
        if (FlagRows.questions(writing.sql(), writing.practiceKey()).version() != command.version()) {
            return Outcome.refused(AlertsRefusal.CHANGED_MEANWHILE.refuse());
        }
        if (!command.reviewOn().isAfter(today) || command.reviewOn().isAfter(today.plusYears(2))) {
            return Outcome.refused(AlertsRefusal.REVIEW_DATE.of("review"));
        }
        if (command.body().length() > LONGEST) {
            return Outcome.refused(AlertsRefusal.TEXT_TOO_LONG.of("body", Map.of("limit", "" + LONGEST)));
        }
        List<String> problems = Question.list(command.body()).problems();
        return problems.isEmpty()
                ? keep(command, writing)
                : Outcome.refused(AlertsRefusal.UNREADABLE.of("body", Map.of("problems", String.join(" ", problems))));
    }

    private static Outcome<Nothing> keep(ApproveQuestions command, Writing writing) {
        int version = command.version() + 1;
        writing.sql()
                .insertInto(EDITION)
                .set(EDITION.PRACTICE, writing.practiceKey())
                .set(EDITION.VERSION, version)
                .set(EDITION.BODY, command.body().strip())
                .set(EDITION.APPROVED_BY, writing.caller().id())
                .set(EDITION.APPROVED_NAME, writing.caller().name())
                .set(EDITION.APPROVED_AT, writing.now())
                .set(EDITION.REVIEW_ON, command.reviewOn())
                .execute();
        writing.record(new QuestionsApproved(version, command.reviewOn()));
        return Outcome.done(new Nothing());
    }
}
