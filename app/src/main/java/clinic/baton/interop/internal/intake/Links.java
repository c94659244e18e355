package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.LINK;
import static org.jooq.impl.DSL.row;

import clinic.baton.interop.Identifier;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import java.util.List;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/** What records of other systems are here, as earlier imports learned it. */
@Component
class Links {
    private final Reading reading;

    Links(Reading reading) {
        this.reading = reading;
    }

    /** The links of some identifiers, in no order; identifiers never seen are left out. */
    List<Link> find(PracticeId practice, String kind, List<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return List.of();
        }
        var wanted =
                identifiers.stream().map(one -> row(one.system(), one.value())).toList();
        return reading.in(
                practice,
                sql -> sql.selectFrom(LINK)
                        .where(
                                LINK.PRACTICE.eq(practice.value()),
                                LINK.KIND.eq(kind),
                                row(LINK.SYSTEM, LINK.VALUE).in(wanted))
                        .fetch(one -> new Link(
                                kind,
                                new Identifier(one.getSystem(), one.getValue()),
                                one.getSubject(),
                                one.getDigest())));
    }

    static void put(Writing writing, List<Link> links) {
        List<Query> rows = links.stream()
                .<Query>map(link -> writing.sql()
                        .insertInto(LINK)
                        .set(LINK.PRACTICE, writing.practiceKey())
                        .set(LINK.KIND, link.kind())
                        .set(LINK.SYSTEM, link.identifier().system())
                        .set(LINK.VALUE, link.identifier().value())
                        .set(LINK.SUBJECT, link.subject())
                        .set(LINK.DIGEST, link.digest())
                        .onConflict(LINK.PRACTICE, LINK.KIND, LINK.SYSTEM, LINK.VALUE)
                        .doUpdate()
                        .set(LINK.SUBJECT, link.subject())
                        .set(LINK.DIGEST, link.digest()))
                .toList();
        if (!rows.isEmpty()) {
            writing.sql().batch(rows).execute();
        }
    }
}
