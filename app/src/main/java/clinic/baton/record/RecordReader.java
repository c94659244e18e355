package clinic.baton.record;

import static clinic.baton.schema.db.record.Tables.COUNTER;
import static clinic.baton.schema.db.record.Tables.ENTRY;

import clinic.baton.kernel.PracticeId;
import clinic.baton.schema.db.record.tables.records.EntryRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the record of the day. */
@Component
public class RecordReader {
    private final Reading reading;
    private final JsonMapper json;

    RecordReader(Reading reading, JsonMapper json) {
        this.reading = reading;
        this.json = json;
    }

    /** The last sequence there is; 0 when nothing happened yet. */
    public long head(PracticeId practice) {
        return reading.in(
                practice,
                sql -> sql.select(COUNTER.SEQUENCE)
                        .from(COUNTER)
                        .where(COUNTER.PRACTICE.eq(practice.value()))
                        .fetchOptional(COUNTER.SEQUENCE)
                        .orElse(0L));
    }

    /** The entries after a sequence, in order, at most {@code limit} of them. */
    public List<Entry> after(PracticeId practice, long sequence, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(ENTRY)
                        .where(ENTRY.PRACTICE.eq(practice.value()), ENTRY.SEQUENCE.gt(sequence))
                        .orderBy(ENTRY.SEQUENCE)
                        .limit(limit)
                        .fetch(RecordReader::entry));
    }

    /** What is on record about a patient, newest first, at most {@code limit} entries. */
    public List<Entry> ofPatient(PracticeId practice, UUID patient, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(ENTRY)
                        .where(ENTRY.PRACTICE.eq(practice.value()), ENTRY.PATIENT.eq(patient))
                        .orderBy(ENTRY.SEQUENCE.desc())
                        .limit(limit)
                        .fetch(RecordReader::entry));
    }

    /** What is on record about a subject, newest first, at most {@code limit} entries. */
    public List<Entry> ofSubject(PracticeId practice, UUID subject, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(ENTRY)
                        .where(ENTRY.PRACTICE.eq(practice.value()), ENTRY.SUBJECT.eq(subject))
                        .orderBy(ENTRY.SEQUENCE.desc())
                        .limit(limit)
                        .fetch(RecordReader::entry));
    }

    /** The last entry about a subject, inside a command: who changed it meanwhile. */
    public Optional<Entry> last(Writing writing, UUID subject) {
        return writing.sql()
                .selectFrom(ENTRY)
                .where(ENTRY.PRACTICE.eq(writing.practiceKey()), ENTRY.SUBJECT.eq(subject))
                .orderBy(ENTRY.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(RecordReader::entry);
    }

    /** An entry's event. */
    public <E extends DayEvent> E event(Entry entry, Class<E> type) {
        return json.readValue(entry.payload(), type);
    }

    static Entry entry(EntryRecord row) {
        return new Entry(
                new PracticeId(row.getPractice()),
                row.getSequence(),
                row.getAt(),
                row.getRecordedAt(),
                Caller.Kind.valueOf(row.getActorKind()),
                row.getActor(),
                row.getCommand(),
                row.getType(),
                new Subject(row.getSubjectKind(), row.getSubject()),
                row.getPatient(),
                row.getPayload());
    }
}
