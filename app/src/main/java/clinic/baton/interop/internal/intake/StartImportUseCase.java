package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.RUN;

import clinic.baton.interop.ImportStarted;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StartImportUseCase implements UseCase<StartImport, UUID> {
    @Override
    public About<StartImport, UUID> about() {
        return new About<>(StartImport.class, UUID.class, Permission.IMPORT, List.of(ImportStarted.class));
    }

    @Override
    public List<String> locks(StartImport command) {
        return List.of();
    }

    @Override
    public Outcome<UUID> perform(StartImport command, Writing writing) {
        UUID run = writing.newId();
        writing.sql()
                .insertInto(RUN)
                .set(RUN.PRACTICE, writing.practiceKey())
                .set(RUN.ID, run)
                .set(RUN.UPLOAD, command.upload())
                .set(RUN.FILES, String.join("\n", command.files()))
                .set(RUN.ACTOR, writing.caller().name())
                .set(RUN.TOTAL_BYTES, command.totalBytes())
                .set(RUN.STARTED_AT, writing.now())
                .execute();
        writing.record(new ImportStarted(run, command.files(), command.totalBytes()));
        return Outcome.done(run);
    }
}
