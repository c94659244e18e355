package clinic.baton.papers.internal;

import static clinic.baton.schema.db.papers.Tables.CONTENT;
import static clinic.baton.schema.db.papers.Tables.PAPER;

import clinic.baton.papers.Paper;
import clinic.baton.papers.Paper.Filed;
import clinic.baton.papers.Paper.Source;
import clinic.baton.papers.Paper.State;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.papers.tables.records.PaperRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of papers. */
final class PaperRows {
    private PaperRows() {}

    static Optional<Paper> find(Writing writing, UUID id) {
        return writing.sql()
                .selectFrom(PAPER)
                .where(PAPER.PRACTICE.eq(writing.practiceKey()), PAPER.ID.eq(id))
                .fetchOptional(PaperRows::paper);
    }

    static Optional<UUID> same(Writing writing, String digest) {
        return writing.sql()
                .select(PAPER.ID)
                .from(PAPER)
                .where(PAPER.PRACTICE.eq(writing.practiceKey()), PAPER.DIGEST.eq(digest))
                .fetchOptional(PAPER.ID);
    }

    static void insert(Writing writing, Paper paper, String digest, byte[] content) {
        writing.sql()
                .insertInto(PAPER)
                .set(PAPER.PRACTICE, writing.practiceKey())
                .set(PAPER.ID, paper.id())
                .set(PAPER.SOURCE, paper.source().code())
                .set(PAPER.FILE_NAME, paper.fileName())
                .set(PAPER.MEDIA_TYPE, paper.mediaType())
                .set(PAPER.BYTES, paper.bytes())
                .set(PAPER.DIGEST, digest)
                .set(PAPER.WORDS, paper.words())
                .set(PAPER.RECEIVED_AT, paper.receivedAt())
                .set(PAPER.RECEIVED_BY, writing.caller().id())
                .set(PAPER.DUE, paper.due())
                .set(PAPER.STATE, paper.state().code())
                .set(PAPER.KIND, "")
                .set(PAPER.NOTE, "")
                .set(PAPER.VERSION, 1)
                .execute();
        writing.sql()
                .insertInto(CONTENT, CONTENT.PRACTICE, CONTENT.PAPER, CONTENT.BYTES)
                .values(writing.practiceKey(), paper.id(), content)
                .execute();
    }

    static void own(Writing writing, UUID paper, @Nullable UUID owner) {
        writing.sql()
                .update(PAPER)
                .set(PAPER.OWNER, owner)
                .set(PAPER.OWNER_SINCE, owner == null ? null : writing.now())
                .set(PAPER.VERSION, PAPER.VERSION.plus(1))
                .where(PAPER.PRACTICE.eq(writing.practiceKey()), PAPER.ID.eq(paper))
                .execute();
    }

    static void settle(Writing writing, UUID paper, State state, @Nullable Filed filed, String kind, String note) {
        boolean fresh = state == State.NEW;
        writing.sql()
                .update(PAPER)
                .set(PAPER.STATE, state.code())
                .set(PAPER.PATIENT, filed == null ? null : filed.patient())
                .set(PAPER.APPOINTMENT, filed == null ? null : filed.appointment())
                .set(PAPER.ITEM, filed == null ? null : filed.item())
                .set(PAPER.KIND, kind)
                .set(PAPER.NOTE, note)
                .set(PAPER.SETTLED_AT, fresh ? null : writing.now())
                .set(PAPER.SETTLED_BY, fresh ? null : writing.caller().id())
                .set(PAPER.VERSION, PAPER.VERSION.plus(1))
                .where(PAPER.PRACTICE.eq(writing.practiceKey()), PAPER.ID.eq(paper))
                .execute();
    }

    static Paper paper(PaperRecord row) {
        UUID patient = row.getPatient();
        return new Paper(
                row.getId(),
                Source.valueOf(row.getSource().toUpperCase(Locale.ROOT)),
                row.getFileName(),
                row.getMediaType(),
                row.getBytes(),
                row.getWords(),
                row.getReceivedAt(),
                row.getDue(),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getOwner(),
                patient == null ? null : new Filed(patient, row.getAppointment(), row.getItem()),
                row.getKind(),
                row.getNote(),
                row.getVersion());
    }
}
