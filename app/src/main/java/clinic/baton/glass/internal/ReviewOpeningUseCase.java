package clinic.baton.glass.internal;

import static clinic.baton.schema.db.glass.Tables.OPENING;

import clinic.baton.glass.GlassRefusal;
import clinic.baton.glass.OpeningReviewed;
import clinic.baton.glass.ReviewOpening;
import clinic.baton.glass.Verdict;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.glass.tables.records.OpeningRecord;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReviewOpeningUseCase implements UseCase<ReviewOpening, Nothing> {
    @Override
    public About<ReviewOpening, Nothing> about() {
        return new About<>(ReviewOpening.class, Nothing.class, Permission.AUDIT, List.of(OpeningReviewed.class));
    }

    @Override
    public List<String> locks(ReviewOpening command) {
        return List.of("subject:" + command.opening());
    }

    @Override
    public Outcome<Nothing> perform(ReviewOpening command, Writing writing) {
        Optional<Refusal> wrong = command.verdict() == Verdict.NOT_JUSTIFIED
                ? Reasons.wrong("note", command.note())
                : Reasons.tooLong("note", command.note());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        OpeningRecord found = writing.sql()
                .fetchOne(OPENING, OPENING.PRACTICE.eq(writing.practiceKey()), OPENING.ID.eq(command.opening()));
        if (found == null) {
            return Outcome.refused(GlassRefusal.NO_SUCH_OPENING.refuse());
        }
        if (found.getReviewedAt() != null) {
            return Outcome.refused(GlassRefusal.REVIEWED_BEFORE.refuse());
        }
        return found.getPerson().equals(writing.caller().id())
                ? Outcome.refused(GlassRefusal.OWN_OPENING.refuse())
                : review(command, writing, found);
    }

    private static Outcome<Nothing> review(ReviewOpening command, Writing writing, OpeningRecord found) {
        String note = command.note().strip();
        writing.sql()
                .update(OPENING)
                .set(OPENING.REVIEWED_AT, writing.now())
                .set(OPENING.REVIEWED_BY, writing.caller().id())
                .set(OPENING.VERDICT, command.verdict().name())
                .set(OPENING.NOTE, note)
                .where(OPENING.PRACTICE.eq(writing.practiceKey()), OPENING.ID.eq(command.opening()))
                .execute();
        writing.record(new OpeningReviewed(command.opening(), found.getPatient(), command.verdict(), note));
        return Outcome.done(new Nothing());
    }
}
