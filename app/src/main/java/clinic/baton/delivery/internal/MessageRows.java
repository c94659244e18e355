package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.MESSAGE;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.MessageMoved;
import clinic.baton.delivery.Outgoing;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.delivery.tables.records.MessageRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Messages as rows. */
final class MessageRows {
    private MessageRows() {}

    static Optional<Letter> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(MESSAGE)
                .where(MESSAGE.PRACTICE.eq(practice), MESSAGE.ID.eq(id))
                .fetchOptional(MessageRows::letter);
    }

    /** The same, kept from others until the command ends. */
    static Optional<Letter> locked(Writing writing, UUID id) {
        return writing.sql()
                .selectFrom(MESSAGE)
                .where(MESSAGE.PRACTICE.eq(writing.practiceKey()), MESSAGE.ID.eq(id))
                .forUpdate()
                .fetchOptional(MessageRows::letter);
    }

    /** Brings a message to rest, or back into the queue, and records it. Links go with everything that ends for good. */
    static void move(Writing writing, Letter letter, DeliveryState to, @Nullable String error) {
        boolean over = to.ended() && to != DeliveryState.DEAD && to != DeliveryState.SHOWN;
        var row = new MessageRecord();
        row.setStatus(to.code());
        row.setError(error);
        row.setEndedAt(to.ended() ? writing.now() : null);
        row.setClaim(null);
        row.setLeaseUntil(null);
        if (over) {
            row.setLinks(new String[0]);
        }
        writing.sql()
                .update(MESSAGE)
                .set(row)
                .set(MESSAGE.VERSION, MESSAGE.VERSION.plus(1))
                .where(MESSAGE.PRACTICE.eq(writing.practiceKey()), MESSAGE.ID.eq(letter.id()))
                .execute();
        writing.record(new MessageMoved(letter.id(), letter.to().patient(), letter.topic(), to, error));
    }

    static Letter letter(MessageRecord row) {
        return new Letter(
                row.getId(),
                new Outgoing.To(
                        row.getPerson(),
                        row.getPatient(),
                        Channel.of(row.getChannel()),
                        row.getAddress(),
                        row.getLanguage()),
                row.getSubject() == null ? "" : row.getSubject(),
                row.getBody(),
                List.of(row.getLinks()),
                row.getTopic(),
                row.getAbout(),
                row.getCreatedAt(),
                new Outgoing.When(row.getNotBefore(), row.getUselessAfter()),
                row.getGraceUntil(),
                new Letter.Progress(
                        DeliveryState.of(row.getStatus()),
                        row.getAttempts(),
                        row.getNextTry(),
                        row.getError(),
                        row.getProviderId(),
                        row.getEndedAt()));
    }
}
