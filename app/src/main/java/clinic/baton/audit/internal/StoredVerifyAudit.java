package clinic.baton.audit.internal;

import static clinic.baton.schema.db.audit.Tables.READING;
import static clinic.baton.schema.db.audit.Tables.SEAL;
import static clinic.baton.schema.db.record.Tables.COUNTER;
import static clinic.baton.schema.db.record.Tables.ENTRY;

import clinic.baton.audit.Finding;
import clinic.baton.audit.VerifyAudit;
import clinic.baton.audit.internal.Heads.Head;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.schema.db.record.tables.records.EntryRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Walks the chains in order with a cursor, so that a large record needs no memory. */
@Component
class StoredVerifyAudit implements VerifyAudit {
    private static final int FETCH = 1_000;

    private final Reading reading;
    private final DSLContext sql;
    private final Sealing sealing;

    StoredVerifyAudit(Reading reading, DSLContext sql, Sealing sealing) {
        this.reading = reading;
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public Result run(Path directory) {
        Heads.Kept heads = new Heads(directory).read();
        List<Finding> findings = new ArrayList<>();
        List<PracticeId> practices =
                sql.fetch("select record.practices()").map(row -> new PracticeId(row.get(0, Integer.class)));
        long entries = 0;
        long batches = 0;
        for (PracticeId practice : practices) {
            Walk walk = new Walk(practice, heads, findings);
            entries += reading.in(practice, walk::record);
            batches += reading.in(practice, walk::readings);
        }
        for (int line : heads.badLines()) {
            findings.add(new Finding(
                    new PracticeId(1), "heads", line, "the signature of this line of heads.log doesn't hold"));
        }
        for (Head head : heads.good()) {
            if (!practices.contains(head.practice())) {
                findings.add(new Finding(head.practice(), head.chain(), head.number(), "the whole practice is gone"));
            }
        }
        return new Result(practices.size(), entries, batches, heads.good().size(), findings);
    }

    /** One practice's chains. */
    private final class Walk {
        private final PracticeId practice;
        private final Map<String, String> kept = new HashMap<>();
        private final List<Finding> findings;

        Walk(PracticeId practice, Heads.Kept heads, List<Finding> findings) {
            this.practice = practice;
            this.findings = findings;
            heads.good().stream()
                    .filter(head -> head.practice().equals(practice))
                    .forEach(head -> kept.put(head.chain() + head.number(), head.hash()));
        }

        long record(DSLContext db) {
            byte[] before = new byte[0];
            long sequence = 0;
            try (Cursor<EntryRecord> rows = db.selectFrom(ENTRY)
                    .where(ENTRY.PRACTICE.eq(practice.value()))
                    .orderBy(ENTRY.SEQUENCE)
                    .fetchSize(FETCH)
                    .fetchLazy()) {
                for (EntryRecord row : rows) {
                    sequence++;
                    if (row.getSequence() != sequence) {
                        found(
                                "record",
                                sequence,
                                "entry " + sequence + " is missing; the next one is " + row.getSequence());
                        sequence = row.getSequence();
                    } else if (!Arrays.equals(link(before, row), row.getHash())) {
                        found("record", sequence, "entry " + sequence + " was altered, or one before it");
                    }
                    compare("record", sequence, row.getHash());
                    before = row.getHash();
                }
            }
            end(db, sequence, before);
            missing("record", sequence);
            return sequence;
        }

        private void end(DSLContext db, long sequence, byte[] hash) {
            var counter = db.selectFrom(COUNTER)
                    .where(COUNTER.PRACTICE.eq(practice.value()))
                    .fetchSingle();
            if (counter.getSequence() != sequence || !Arrays.equals(counter.getHead(), hash)) {
                found(
                        "record",
                        sequence,
                        "the record ends at " + sequence + " but its counter says " + counter.getSequence());
            }
        }

        long readings(DSLContext db) {
            byte[] before = new byte[0];
            long batch = 0;
            for (var seal : db.selectFrom(SEAL)
                    .where(SEAL.PRACTICE.eq(practice.value()))
                    .orderBy(SEAL.BATCH)
                    .fetch()) {
                batch++;
                byte[] link = Hash.link(
                        before,
                        practice,
                        seal.getBatch(),
                        seal.getSealedAt(),
                        seal.getReadings(),
                        sealing.content(practice, seal.getBatch()));
                if (seal.getBatch() != batch) {
                    found("readings", batch, "batch " + batch + " is missing");
                    batch = seal.getBatch();
                } else if (!Arrays.equals(link, seal.getHash())) {
                    found("readings", batch, "batch " + batch + " was altered: a reading was edited, removed or added");
                }
                compare("readings", batch, seal.getHash());
                before = seal.getHash();
            }
            missing("readings", batch);
            strays(db, batch);
            return batch;
        }

        private void strays(DSLContext db, long last) {
            int strays = db.fetchCount(READING, READING.PRACTICE.eq(practice.value()), READING.BATCH.gt(last));
            if (strays > 0) {
                found("readings", last, strays + " readings belong to batches that are gone");
            }
        }

        private static byte[] link(byte[] before, EntryRecord row) {
            return Hash.link(
                    before,
                    row.getPractice(),
                    row.getSequence(),
                    row.getAt(),
                    row.getRecordedAt(),
                    row.getActorKind(),
                    row.getActor(),
                    row.getCommand(),
                    row.getType(),
                    row.getSubjectKind(),
                    row.getSubject(),
                    row.getPatient(),
                    row.getPayload());
        }

        private void compare(String chain, long number, byte[] hash) {
            String signed = kept.remove(chain + number);
            if (signed != null && !signed.equals(HexFormat.of().formatHex(hash))) {
                found(chain, number, number + " differs from what was signed outside the database");
            }
        }

        private void missing(String chain, long last) {
            kept.keySet().stream()
                    .filter(key -> key.startsWith(chain))
                    .mapToLong(key -> Long.parseLong(key.substring(chain.length())))
                    .max()
                    .ifPresent(signed ->
                            found(chain, last, "it was cut off after " + last + "; " + signed + " had been signed"));
        }

        private void found(String chain, long at, String what) {
            findings.add(new Finding(practice, chain, at, what));
        }
    }
}
