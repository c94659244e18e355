package clinic.baton.schedule.internal;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.openings.SessionGauge;
import clinic.baton.engine.random.Streams;
import clinic.baton.kernel.TimeRange;
import clinic.baton.pace.Pace;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionOutlook;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything a session's gauge depends on: equal loads have equal gauges. One provider sees the patients of all lanes one
 * after the other. Time held for today or emergencies is used as often as not; breaks always.
 *
 * @param session which
 * @param practitioner whose
 * @param time from when to when
 * @param visits by start
 * @param punctuality how early or late patients come
 */
record SessionLoad(UUID session, UUID practitioner, TimeRange time, List<Planned> visits, Punctuality punctuality) {
    private static final double HOLD_UNUSED = 0.5;
    private static final Weights WEIGHTS = new Weights(1, 1, 1);
    private static final int SCENARIOS = 5_000;

    /** One visit, or held time: minutes from the session's start, and what it will take. */
    record Planned(double start, boolean patient, double noShow, DurationDistribution duration) {}

    static SessionLoad of(Clinic clinic, Pace pace, Session session, DayAgenda day) {
        ZonedDateTime starts = session.time()
                .start()
                .atZone(clinic.site(session.site()).map(Site::zone).orElse(clinic.zone()));
        double noShow = pace.noShow(session.practitioner(), starts.getDayOfWeek(), starts.getHour() >= 12);
        List<Appointment> mine = day.standing().stream()
                .filter(a -> session.practitioner().equals(a.practitioner())
                        && session.time().contains(a.time().start()))
                .toList();
        Stream<Planned> visits = Groups.once(clinic, mine).stream().map(a -> visit(clinic, pace, session, a, noShow));
        Stream<Planned> holds = day.holds().stream()
                .filter(h -> h.practitioner().equals(session.practitioner())
                        && session.time().contains(h.time().start()))
                .map(h -> hold(session, h));
        return new SessionLoad(
                session.id(),
                session.practitioner(),
                session.time(),
                Stream.concat(visits, holds)
                        .sorted(Comparator.comparingDouble(Planned::start))
                        .toList(),
                pace.punctuality());
    }

    private static Planned visit(Clinic clinic, Pace pace, Session session, Appointment a, double noShow) {
        double booked = minutes(a.time().length());
        double planned = clinic.visitType(a.visitType()).map(VisitType::minutes).orElse((int) booked);
        boolean ahead = a.status().ahead();
        return new Planned(
                start(session, a.time()),
                true,
                ahead ? noShow : 0,
                pace.law(a.practitioner(), a.visitType(), planned, booked));
    }

    private static Planned hold(Session session, Hold hold) {
        boolean patient =
                hold.kind() == HoldKind.SAME_DAY || hold.kind() == HoldKind.EMERGENCY || hold.kind() == HoldKind.OFFER;
        return new Planned(
                start(session, hold.time()),
                false,
                patient ? HOLD_UNUSED : 0,
                new Deterministic(minutes(hold.time().length())));
    }

    private static double start(Session session, TimeRange time) {
        return minutes(Duration.between(session.time().start(), time.start()));
    }

    private static double minutes(Duration length) {
        return length.toSeconds() / 60.0;
    }

    SessionOutlook outlook() {
        double length = minutes(time.length());
        int patients = (int) visits.stream().filter(Planned::patient).count();
        if (visits.isEmpty()) {
            return new SessionOutlook(session, practitioner, time, 0, 1, 0, length, 0, 0);
        }
        List<PlannedPatient> planned = visits.stream()
                .map(v -> new PlannedPatient(
                        "v", v.duration(), v.noShow(), v.patient() ? punctuality : Punctuality.onTheDot()))
                .toList();
        SessionPlan plan = new SessionPlan(
                planned, WEIGHTS, length, SessionPlan.IdleUntil.SESSION_END, SessionPlan.EarlyArrivals.SEEN, null);
        double[] starts = visits.stream().mapToDouble(Planned::start).toArray();
        Evaluation evaluation = new Evaluators(plan, Evaluators.Choice.AUTO, new Streams(1), SCENARIOS)
                .on(1)
                .evaluate(starts);
        SessionGauge gauge = SessionGauge.of(plan, evaluation);
        return new SessionOutlook(
                session,
                practitioner,
                time,
                patients,
                gauge.onTime(),
                gauge.waitMinutes(),
                gauge.idleMinutes(),
                evaluation.overtime().mean(),
                tightness(gauge, plan.expectedMinutes() / Math.max(1, patients)));
    }

    /** The verdict's third of the scale, and how far into it. */
    private static int tightness(SessionGauge gauge, double visit) {
        double late = 1 - gauge.onTime();
        return switch (gauge.verdict()) {
            case TIGHT -> {
                double wait = gauge.waitMinutes() / Math.max(1, visit) - 0.5;
                yield Math.clamp(Math.round(61 + 39 * Math.max(2 * (late - 0.5), Math.min(1, wait))), 61, 100);
            }
            case WELL_LAID -> Math.clamp(Math.round(40 + 40 * late), 40, 60);
            case LOOSE -> Math.clamp(Math.round(39 * (1 - (gauge.idleShare() - 0.25) / 0.75)), 0, 39);
        };
    }
}
