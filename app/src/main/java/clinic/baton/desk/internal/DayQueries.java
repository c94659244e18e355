package clinic.baton.desk.internal;

import clinic.baton.desk.PracticeDay;
import clinic.baton.desk.PracticeDays;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.DayCheck;
import clinic.baton.prompts.DayChecks;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DayQueries implements PracticeDays {
    private final List<DayChecks> checks;
    private final Reading reading;
    private final Clocks clocks;

    DayQueries(List<DayChecks> checks, Reading reading, Clocks clocks) {
        this.checks = checks.stream()
                .sorted(Comparator.comparingInt(DayChecks::order))
                .toList();
        this.reading = reading;
        this.clocks = clocks;
    }

    @Override
    public PracticeDay of(PracticeId practice, UUID site, LocalDate date) {
        return reading.in(practice, sql -> DayRows.find(sql, practice.value(), site, date));
    }

    @Override
    public List<DayCheck> opening(PracticeId practice, UUID site) {
        Instant now = clocks.of(practice).now();
        return checks.stream()
                .flatMap(c -> c.opening(practice, site, now).stream())
                .toList();
    }

    @Override
    public List<DayCheck> closing(PracticeId practice, UUID site) {
        Instant now = clocks.of(practice).now();
        return checks.stream()
                .flatMap(c -> c.closing(practice, site, now).stream())
                .toList();
    }
}
