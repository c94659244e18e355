package clinic.baton.schedule.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.SessionOutlook;
import clinic.baton.schedule.SessionOutlooks;
import clinic.baton.schedule.TodaysEnds;
import clinic.baton.web.Gauge;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How tight sessions are: as the plan says for days ahead, as today really goes for the session that ends a provider's day.
 * A session that is over has none.
 */
@Component
class SessionGauges {
    private final SessionOutlooks outlooks;
    private final ObjectProvider<TodaysEnds> ends;
    private final Clinics clinics;
    private final Clocks clocks;

    SessionGauges(SessionOutlooks outlooks, ObjectProvider<TodaysEnds> ends, Clinics clinics, Clocks clocks) {
        this.outlooks = outlooks;
        this.ends = ends;
        this.clinics = clinics;
        this.clocks = clocks;
    }

    /** Of a provider's sessions of a date, by start. */
    List<Gauge> of(PracticeId practice, DayAgenda day, UUID provider) {
        ZoneId zone = clinics.of(practice).zone();
        Instant now = clocks.of(practice).now();
        Optional<TodaysEnds.End> end = end(practice, day, provider);
        return outlooks.of(practice, day, provider).stream()
                .filter(outlook -> outlook.time().end().isAfter(now))
                .map(outlook -> gauge(outlook, end, zone))
                .toList();
    }

    private static Gauge gauge(SessionOutlook outlook, Optional<TodaysEnds.End> end, ZoneId zone) {
        return end.filter(e -> e.planned().equals(outlook.time().end()))
                .map(e -> Gauge.ofChance(e.onTime(), Words.time(e.planned(), zone)))
                .orElseGet(() -> outlook.gauge(zone));
    }

    private Optional<TodaysEnds.End> end(PracticeId practice, DayAgenda day, UUID provider) {
        TodaysEnds known = ends.getIfAvailable();
        return known == null || !day.date().equals(clocks.of(practice).today())
                ? Optional.empty()
                : known.of(practice).stream()
                        .filter(e -> e.practitioner().equals(provider))
                        .findFirst();
    }
}
