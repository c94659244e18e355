package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.UPLOAD_PART;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoreUploadPartUseCase implements UseCase<StoreUploadPart, Nothing> {
    @Override
    public About<StoreUploadPart, Nothing> about() {
        return new About<>(StoreUploadPart.class, Nothing.class, Permission.IMPORT, List.of());
    }

    @Override
    public List<String> locks(StoreUploadPart command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(StoreUploadPart command, Writing writing) {
        writing.sql()
                .insertInto(UPLOAD_PART)
                .set(UPLOAD_PART.PRACTICE, writing.practiceKey())
                .set(UPLOAD_PART.UPLOAD, command.upload())
                .set(UPLOAD_PART.NUMBER, command.number())
                .set(UPLOAD_PART.BYTES, command.bytes())
                .onConflictDoNothing()
                .execute();
        return Outcome.done(new Nothing());
    }
}
