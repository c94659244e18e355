package clinic.baton.record;

import static clinic.baton.schema.db.record.Tables.ANSWER;
import static clinic.baton.schema.db.record.Tables.ENTRY;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class UndoUseCase implements UseCase<Undo, Nothing> {
    /** More than any command records: a rebooking of two hundred records about nine hundred. */
    private static final int MOST = 2_000;

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
        List<Entry> done = entries(command, writing);
        if (done.isEmpty()
                || done.stream().noneMatch(e -> e.subject().id().equals(command.subject()))
                || done.stream().anyMatch(e -> !ways.containsKey(e.type()))) {
            return Outcome.refused(RecordRefusal.CANNOT_UNDO.refuse());
        }
        if (!java.util.Objects.equals(done.getFirst().actor(), writing.caller().id())) {
            return Outcome.refused(RecordRefusal.NOT_YOURS_TO_UNDO.refuse());
        }
        for (Entry entry : done) {
            if (undo(java.util.Objects.requireNonNull(ways.get(entry.type())), entry, writing)
                    instanceof Refused<Nothing> refused) {
                return refused;
            }
        }
        return Outcome.done(new Nothing());
    }

    /** What the command put on the record, last first: its entries end where its answer says and share its moment. */
    private static List<Entry> entries(Undo command, Writing writing) {
        var last = ENTRY.as("last");
        return writing.sql()
                .select(ENTRY.fields())
                .from(ANSWER)
                .join(last)
                .on(
                        last.PRACTICE.eq(ANSWER.PRACTICE),
                        last.SEQUENCE.eq(ANSWER.SEQUENCE),
                        last.COMMAND.eq(ANSWER.COMMAND))
                .join(ENTRY)
                .on(
                        ENTRY.PRACTICE.eq(ANSWER.PRACTICE),
                        ENTRY.SEQUENCE.le(ANSWER.SEQUENCE),
                        ENTRY.SEQUENCE.gt(ANSWER.SEQUENCE.minus(MOST)),
                        ENTRY.COMMAND.eq(ANSWER.COMMAND),
                        ENTRY.RECORDED_AT.eq(last.RECORDED_AT))
                .where(ANSWER.PRACTICE.eq(writing.practiceKey()), ANSWER.KEY.eq(command.key()))
                .orderBy(ENTRY.SEQUENCE.desc())
                .fetchInto(ENTRY)
                .map(RecordReader::entry);
    }

    private <E extends DayEvent> Outcome<Nothing> undo(WayBack<E> way, Entry entry, Writing writing) {
        return way.undo(json.readValue(entry.payload(), way.event()), writing);
    }
}
