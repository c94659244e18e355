package clinic.baton.promises.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.promises.Promises;
import clinic.baton.promises.WaitPromise;
import clinic.baton.record.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PromiseQueries implements Promises {
    private final Reading reading;

    PromiseQueries(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Map<UUID, WaitPromise> newest(PracticeId practice, LocalDate date) {
        Map<UUID, WaitPromise> newest = new HashMap<>();
        on(practice, date).forEach(promise -> newest.put(promise.encounter(), promise));
        return newest;
    }

    @Override
    public List<WaitPromise> on(PracticeId practice, LocalDate date) {
        return reading.in(practice, sql -> PromiseRows.on(sql, practice.value(), date));
    }
}
