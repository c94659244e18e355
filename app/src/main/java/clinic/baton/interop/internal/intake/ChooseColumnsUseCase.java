package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.UPLOAD;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChooseColumnsUseCase implements UseCase<ChooseColumns, UUID> {
    @Override
    public About<ChooseColumns, UUID> about() {
        return new About<>(ChooseColumns.class, UUID.class, Permission.IMPORT, List.of());
    }

    @Override
    public List<String> locks(ChooseColumns command) {
        return List.of("upload:" + command.upload());
    }

    @Override
    public Outcome<UUID> perform(ChooseColumns command, Writing writing) {
        writing.sql()
                .update(UPLOAD)
                .set(UPLOAD.COLUMNS, command.columns())
                .where(UPLOAD.PRACTICE.eq(writing.practiceKey()), UPLOAD.ID.eq(command.upload()))
                .execute();
        return Outcome.done(command.upload());
    }
}
