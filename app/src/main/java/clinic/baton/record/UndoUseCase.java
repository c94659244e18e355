package clinic.baton.record;

import static clinic.baton.schema.db.record.Tables.ENTRY;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class UndoUseCase implements UseCase<Undo, Nothing> {
    private final Map<String, WayBack<?>> ways;
    private final JsonMapper json;

    UndoUseCase(List<WayBack<?>> ways, JsonMapper json) {
        this.ways = ways.stream()
                .collect(Collectors.toUnmodifiableMap(w -> DayEvent.typeOf(w.event()), Function.identity()));
        this.json = json;
    }

    @Override
    public About<Undo, Nothing> about() {
        return new About<>(Undo.class, Nothing.class, Permission.SEE_DAY, List.of());
    }

    @Override
    public List<String> locks(Undo command) {
        return List.of("subject:" + command.subject());
    }

    @Override
    public Outcome<Nothing> perform(Undo command, Writing writing) {
        Entry entry = writing.sql()
                .selectFrom(ENTRY)
                .where(
                        ENTRY.PRACTICE.eq(writing.practiceKey()),
                        ENTRY.SEQUENCE.eq(command.sequence()),
                        ENTRY.SUBJECT.eq(command.subject()))
                .fetchOne(RecordReader::entry);
        if (entry == null || !ways.containsKey(entry.type())) {
            return Outcome.refused(RecordRefusal.CANNOT_UNDO.refuse());
        }
        if (entry.actor() == null || !entry.actor().equals(writing.caller().id())) {
            return Outcome.refused(RecordRefusal.NOT_YOURS_TO_UNDO.refuse());
        }
        return undo(ways.get(entry.type()), entry, writing);
    }

    private <E extends DayEvent> Outcome<Nothing> undo(WayBack<E> way, Entry entry, Writing writing) {
        return way.undo(json.readValue(entry.payload(), way.event()), writing);
    }
}
