package clinic.baton.desk.internal;

import static clinic.baton.schema.db.desk.Tables.PARKED;

import clinic.baton.desk.Calls;
import clinic.baton.desk.Parked;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

@Component
class CallQueries implements Calls {
    private final Reading reading;

    CallQueries(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Parked> open(PracticeId practice) {
        return where(practice, PARKED.ENDED_AT.isNull());
    }

    @Override
    public Optional<Parked> find(PracticeId practice, UUID id) {
        return where(practice, PARKED.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Parked> since(PracticeId practice, Instant from) {
        return where(practice, PARKED.KIND.eq("CALL").and(PARKED.SINCE.ge(from)))
                .reversed();
    }

    private List<Parked> where(PracticeId practice, Condition which) {
        return reading.in(practice, sql -> ParkedRows.where(sql, practice.value(), which));
    }
}
