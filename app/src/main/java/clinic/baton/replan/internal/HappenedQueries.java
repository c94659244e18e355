package clinic.baton.replan.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import clinic.baton.replan.Ask;
import clinic.baton.replan.Happened;
import clinic.baton.replan.Happening;
import clinic.baton.replan.Incident;
import clinic.baton.replan.Plan;
import clinic.baton.replan.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class HappenedQueries implements Happened {
    private final Reading reading;
    private final Clocks clocks;
    private final Days days;
    private final LatePlans late;
    private final GonePlans gone;

    HappenedQueries(Reading reading, Clocks clocks, Days days, LatePlans late, GonePlans gone) {
        this.reading = reading;
        this.clocks = clocks;
        this.days = days;
        this.late = late;
        this.gone = gone;
    }

    @Override
    public Optional<Incident> incident(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> IncidentRows.find(sql, practice.value(), id));
    }

    @Override
    public List<Incident> on(PracticeId practice, LocalDate date) {
        return reading.in(practice, sql -> IncidentRows.on(sql, practice.value(), date));
    }

    @Override
    public List<Plan> plans(PracticeId practice, Incident incident) {
        Day day = days.today(practice);
        if (incident.what().gone() && incident.date().isAfter(day.date())) {
            return List.of(); // nothing is urgent: everybody is rebooked at once instead
        }
        if (!day.date().equals(incident.date()) || incident.what() == Happening.PROVIDER_BACK) {
            return List.of(new Plan("wait", Plan.Kind.WAIT_IT_OUT, List.of(), 0, 0, 0));
        }
        Instant now = clocks.of(practice).now();
        return incident.what().gone() ? gone.of(practice, day, incident, now) : late.of(practice, day, incident, now);
    }

    @Override
    public List<Ask> open(PracticeId practice) {
        return reading.in(practice, sql -> AskRows.open(sql, practice.value()));
    }

    @Override
    public List<Telling> tellings(PracticeId practice, UUID incident) {
        return reading.in(practice, sql -> TellingRows.of(sql, practice.value(), incident));
    }
}
