package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.UPLOAD;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoreUploadUseCase implements UseCase<StoreUpload, UUID> {
    /** Long enough to settle what waits, short enough not to keep patients' data lying about. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Override
    public About<StoreUpload, UUID> about() {
        return new About<>(StoreUpload.class, UUID.class, Permission.IMPORT, List.of());
    }

    @Override
    public List<String> locks(StoreUpload command) {
        return List.of();
    }

    @Override
    public Outcome<UUID> perform(StoreUpload command, Writing writing) {
        writing.sql()
                .deleteFrom(UPLOAD)
                .where(
                        UPLOAD.PRACTICE.eq(writing.practiceKey()),
                        UPLOAD.UPLOADED_AT.lt(writing.now().minus(KEPT)))
                .execute();
        UUID upload = writing.newId();
        writing.sql()
                .insertInto(UPLOAD)
                .set(UPLOAD.PRACTICE, writing.practiceKey())
                .set(UPLOAD.ID, upload)
                .set(UPLOAD.NAME, command.name())
                .set(UPLOAD.SIZE_BYTES, command.sizeBytes())
                .set(UPLOAD.UPLOADED_AT, writing.now())
                .execute();
        return Outcome.done(upload);
    }
}
