package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.SESSION;

import clinic.baton.practice.Clinic;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Session;
import clinic.baton.schema.db.schedule.tables.records.SessionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sessions that are kept because somebody changed one of the provider's that date. */
@Component
class SessionRows {
    private final SessionBook book;

    SessionRows(SessionBook book) {
        this.book = book;
    }

    /** The provider's sessions of the date, from now on kept as rows. */
    List<Session> keep(Writing writing, Clinic clinic, UUID practitioner, LocalDate date) {
        List<Session> day = book.planned(writing.sql(), clinic, List.of(practitioner), date, 1);
        if (day.stream().allMatch(s -> s.version() == 0)) {
            writing.sql()
                    .batchInsert(
                            day.stream().map(s -> row(writing.practiceKey(), s)).toList())
                    .execute();
        }
        return day;
    }

    void insert(Writing writing, Session session) {
        writing.sql().executeInsert(row(writing.practiceKey(), session));
    }

    void update(Writing writing, Session session) {
        writing.sql()
                .update(SESSION)
                .set(row(writing.practiceKey(), session))
                .where(SESSION.PRACTICE.eq(writing.practiceKey()), SESSION.ID.eq(session.id()))
                .execute();
    }

    static SessionRecord row(int practice, Session s) {
        SessionRecord row = new SessionRecord();
        row.setPractice(practice);
        row.setId(s.id());
        row.setPractitioner(s.practitioner());
        row.setSite(s.site());
        row.setDate(s.date());
        row.setStarts(s.time().start());
        row.setEnds(s.time().end());
        row.setLanes(s.lanes());
        row.setLateMinutes(s.lateMinutes());
        row.setNote(s.note());
        row.setCancelled(s.cancelled());
        row.setLayout(LayoutText.written(s.layout()));
        row.setTemplate(s.template());
        row.setVersion(s.version());
        return row;
    }
}
