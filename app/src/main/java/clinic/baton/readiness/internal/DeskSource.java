package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.COVERAGE;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Need;
import clinic.baton.readiness.PaperChart;
import clinic.baton.readiness.PaperCharts;
import clinic.baton.readiness.ReadinessSource;
import clinic.baton.record.Reading;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.BookedNeed;
import clinic.baton.schedule.BookedNeeds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk's own work tells: who comes along, insurance checked, paper charts pulled. */
@Component
class DeskSource implements ReadinessSource {
    /** So long a check of an insurance holds. */
    private static final Duration HOLDS = Duration.ofDays(30);

    private static final Duration PULLED = Duration.ofDays(3);

    private final Reading reading;
    private final BookedNeeds needs;
    private final PaperCharts charts;

    DeskSource(Reading reading, BookedNeeds needs, PaperCharts charts) {
        this.reading = reading;
        this.needs = needs;
        this.charts = charts;
    }

    @Override
    public List<Known> known(PracticeId practice, List<Appointment> visits) {
        Set<UUID> patients = visits.stream().map(Appointment::patient).collect(Collectors.toSet());
        Map<UUID, List<BookedNeed>> needed =
                needs.of(practice, visits.stream().map(Appointment::id).toList());
        Map<UUID, PaperChart> paper = charts.of(practice, patients);
        Map<UUID, Instant> covered = covered(practice, patients);
        List<Known> known = new ArrayList<>();
        for (Appointment visit : visits) {
            needed.getOrDefault(visit.id(), List.of()).stream()
                    .filter(need -> need.need().need().bringsSomebody())
                    .forEach(need -> known.add(somebody(visit, need)));
            known.add(chart(visit, paper.get(visit.patient())));
            Instant checked = covered.get(visit.patient());
            boolean holds =
                    checked != null && checked.plus(HOLDS).isAfter(visit.time().start());
            known.add(new Known(visit.id(), INSURANCE, holds, false, holds ? "covered" : ""));
        }
        return known;
    }

    private static Known somebody(Appointment visit, BookedNeed need) {
        String item = need.need().need() == Need.INTERPRETER ? INTERPRETER : CARER;
        String with = need.arrangedWith();
        return new Known(
                visit.id(), item, !need.open(), true, with == null ? need.need().detail() : with);
    }

    /** A patient without a chart on paper needs none pulled. */
    private static Known chart(Appointment visit, @Nullable PaperChart chart) {
        if (chart == null) {
            return new Known(visit.id(), PAPER_CHART, true, false, "no paper chart");
        }
        String to = chart.outTo();
        boolean pulled =
                to != null && chart.since().isAfter(visit.time().start().minus(PULLED));
        String where = to == null ? chart.code() + " on shelf " + chart.shelf() : chart.code() + " with " + to;
        return new Known(visit.id(), PAPER_CHART, pulled, true, where);
    }

    private Map<UUID, Instant> covered(PracticeId practice, Set<UUID> patients) {
        return reading.in(
                practice,
                sql -> sql
                        .select(COVERAGE.PATIENT, COVERAGE.CHECKED_AT, COVERAGE.STANDING)
                        .distinctOn(COVERAGE.PATIENT)
                        .from(COVERAGE)
                        .where(COVERAGE.PRACTICE.eq(practice.value()), COVERAGE.PATIENT.in(patients))
                        .orderBy(COVERAGE.PATIENT, COVERAGE.CHECKED_AT.desc())
                        .fetch()
                        .stream()
                        .filter(row -> row.value3().equals("covered"))
                        .collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));
    }
}
