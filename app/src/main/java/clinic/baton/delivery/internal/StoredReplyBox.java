package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.REPLY;

import clinic.baton.delivery.Reply;
import clinic.baton.delivery.ReplyBox;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredReplyBox implements ReplyBox {
    private final Reading reading;

    StoredReplyBox(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Reply> open(PracticeId practice, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(REPLY)
                        .where(REPLY.PRACTICE.eq(practice.value()), REPLY.SETTLED_AT.isNull())
                        .orderBy(REPLY.AT)
                        .limit(limit)
                        .fetch(row -> new Reply(
                                row.getId(),
                                row.getSender(),
                                row.getBody(),
                                row.getAt(),
                                row.getMeaning(),
                                row.getPatient())));
    }
}
