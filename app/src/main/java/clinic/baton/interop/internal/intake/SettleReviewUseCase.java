package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.REVIEW;

import clinic.baton.interop.ReviewSettled;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SettleReviewUseCase implements UseCase<SettleReview, Nothing> {
    @Override
    public About<SettleReview, Nothing> about() {
        return new About<>(SettleReview.class, Nothing.class, Permission.IMPORT, List.of(ReviewSettled.class));
    }

    @Override
    public List<String> locks(SettleReview command) {
        return List.of("subject:" + command.review());
    }

    @Override
    public Outcome<Nothing> perform(SettleReview command, Writing writing) {
        int settled = writing.sql()
                .update(REVIEW)
                .set(REVIEW.PATIENT, command.patient())
                .set(REVIEW.SETTLED_AT, writing.now())
                .where(
                        REVIEW.PRACTICE.eq(writing.practiceKey()),
                        REVIEW.ID.eq(command.review()),
                        REVIEW.SETTLED_AT.isNull())
                .execute();
        if (settled == 0) {
            return Outcome.refused(InteropRefusal.SETTLED_ALREADY.refuse());
        }
        writing.record(new ReviewSettled(command.review(), command.patient()));
        return Outcome.done(new Nothing());
    }
}
