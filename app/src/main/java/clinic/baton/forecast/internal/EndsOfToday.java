package clinic.baton.forecast.internal;

import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.schedule.TodaysEnds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the schedule what the newest outlook says. */
@Component
class EndsOfToday implements TodaysEnds {
    private final Waits waits;

    EndsOfToday(Waits waits) {
        this.waits = waits;
    }

    @Override
    public List<End> of(PracticeId practice) {
        return waits.of(practice).sessions().stream()
                .map(s -> new End(s.practitioner(), s.planned(), s.chanceOnTime()))
                .toList();
    }
}
