package clinic.baton.display.internal;

import static clinic.baton.schema.db.display.Tables.NOTICE;

import clinic.baton.display.DisplayNotice;
import clinic.baton.display.DisplayNotices;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.display.tables.records.NoticeRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How notices are kept. */
@Component
class NoticeRows implements DisplayNotices {
    private final Reading reading;

    NoticeRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public DisplayNotice of(PracticeId practice) {
        return reading.in(practice, sql -> find(sql, practice.value()));
    }

    static DisplayNotice find(DSLContext sql, int practice) {
        return sql.selectFrom(NOTICE)
                .where(NOTICE.PRACTICE.eq(practice))
                .fetchOptional(row -> new DisplayNotice(row.getWords(), row.getUntil(), row.getVersion()))
                .orElse(DisplayNotice.NONE);
    }

    static void write(Writing writing, DisplayNotice notice) {
        NoticeRecord row = new NoticeRecord();
        row.setPractice(writing.practiceKey());
        row.setWords(notice.words());
        row.setUntil(notice.until());
        row.setSaidAt(writing.now());
        row.setSaidBy(writing.caller().id());
        row.setVersion(notice.version());
        writing.sql()
                .insertInto(NOTICE)
                .set(row)
                .onConflict(NOTICE.PRACTICE)
                .doUpdate()
                .set(row)
                .execute();
    }
}
