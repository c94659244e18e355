package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.REVIEW;

import clinic.baton.interop.Identifier;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class PutForReviewUseCase implements UseCase<PutForReview, Nothing> {
    private final JsonMapper json;

    PutForReviewUseCase(JsonMapper json) {
        this.json = json;
    }

    @Override
    public About<PutForReview, Nothing> about() {
        return new About<>(PutForReview.class, Nothing.class, Permission.IMPORT, List.of());
    }

    @Override
    public List<String> locks(PutForReview command) {
        return List.of("review:" + key(command));
    }

    private static Identifier key(PutForReview command) {
        return PatientTranslation.known(command.incoming()).getFirst();
    }

    @Override
    public Outcome<Nothing> perform(PutForReview command, Writing writing) {
        String incoming = json.writeValueAsString(command.incoming());
        UUID[] candidates = command.candidates().toArray(UUID[]::new);
        writing.sql()
                .insertInto(REVIEW)
                .set(REVIEW.PRACTICE, writing.practiceKey())
                .set(REVIEW.ID, writing.newId())
                .set(REVIEW.SYSTEM, key(command).system())
                .set(REVIEW.VALUE, key(command).value())
                .set(REVIEW.INCOMING, incoming)
                .set(REVIEW.CANDIDATES, candidates)
                .set(REVIEW.NOTED_AT, writing.now())
                .onConflict(REVIEW.PRACTICE, REVIEW.SYSTEM, REVIEW.VALUE)
                .doUpdate()
                .set(REVIEW.INCOMING, incoming)
                .set(REVIEW.CANDIDATES, candidates)
                .execute();
        return Outcome.done(new Nothing());
    }
}
