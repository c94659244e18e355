package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.LINE;
import static clinic.baton.schema.db.interop.Tables.RUN;
import static clinic.baton.schema.db.interop.Tables.UNKNOWN;

import clinic.baton.interop.ImportEnded;
import clinic.baton.interop.ImportLine;
import clinic.baton.interop.ImportProgressed;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeepImportUseCase implements UseCase<KeepImport, Nothing> {
    private final JsonMapper json;

    KeepImportUseCase(JsonMapper json) {
        this.json = json;
    }

    @Override
    public About<KeepImport, Nothing> about() {
        return new About<>(
                KeepImport.class, Nothing.class, Permission.IMPORT, List.of(ImportProgressed.class, ImportEnded.class));
    }

    @Override
    public List<String> locks(KeepImport command) {
        return List.of("import:" + command.run());
    }

    @Override
    public Outcome<Nothing> perform(KeepImport command, Writing writing) {
        writing.sql()
                .update(RUN)
                .set(RUN.READ_BYTES, command.readBytes())
                .set(RUN.TALLY, json.writeValueAsString(command.tally()))
                .set(RUN.STATE, command.ended() ? "done" : "running")
                .set(RUN.ENDED_AT, command.ended() ? writing.now() : null)
                .where(RUN.PRACTICE.eq(writing.practiceKey()), RUN.ID.eq(command.run()))
                .execute();
        List<Query> rows = new ArrayList<>();
        for (int at = 0; at < command.lines().size(); at++) {
            rows.add(line(command, at, writing));
        }
        command.unknown().forEach(name -> rows.add(unknown(name, writing)));
        if (!rows.isEmpty()) {
            writing.sql().batch(rows).execute();
        }
        Links.put(writing, command.links());
        writing.record(
                command.ended()
                        ? new ImportEnded(command.run(), command.tally())
                        : new ImportProgressed(command.run(), command.readBytes()));
        return Outcome.done(new Nothing());
    }

    private static Query line(KeepImport command, int at, Writing writing) {
        ImportLine line = command.lines().get(at);
        return writing.sql()
                .insertInto(LINE)
                .set(LINE.PRACTICE, writing.practiceKey())
                .set(LINE.RUN, command.run())
                .set(LINE.NUMBER, command.firstLine() + at)
                .set(LINE.WEIGHT, line.weight().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .set(LINE.PLACE, line.place())
                .set(LINE.FIELD, line.field())
                .set(LINE.VALUE, line.value())
                .set(LINE.WORDS, line.words())
                .set(LINE.TIMES, line.times());
    }

    private static Query unknown(UnknownName name, Writing writing) {
        return writing.sql()
                .insertInto(UNKNOWN)
                .set(UNKNOWN.PRACTICE, writing.practiceKey())
                .set(UNKNOWN.PART, name.part().code())
                .set(UNKNOWN.SYSTEM, name.system())
                .set(UNKNOWN.VALUE, name.value())
                .set(UNKNOWN.LABEL, name.label())
                .set(UNKNOWN.TIMES, name.times())
                .onConflict(UNKNOWN.PRACTICE, UNKNOWN.PART, UNKNOWN.SYSTEM, UNKNOWN.VALUE)
                .doUpdate()
                .set(UNKNOWN.LABEL, name.label())
                .set(UNKNOWN.TIMES, name.times());
    }
}
