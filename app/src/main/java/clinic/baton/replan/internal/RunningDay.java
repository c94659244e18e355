package clinic.baton.replan.internal;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.forecast.ProviderState;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.PlannedBreak;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.StageTime;
import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A running day as the engine takes it: providers with clinic time ahead, those expected, those here. Minutes count from the
 * day's first instant. Rooms are left out: what is moved is moved for the provider's time.
 */
final class RunningDay {
    private static final double SPREAD = 0.4;
    private static final double NO_SHOW = 1.0 / 12;
    private static final Punctuality USUAL = new Punctuality.Normal(-4, 7);
    private static final double PACE = 0.15;
    private static final Duration UNPLANNED = Duration.ofMinutes(20);

    private final Day day;
    private final Instant now;
    private final Instant zero;
    private final List<UUID> providers = new ArrayList<>();
    private final List<ProviderState> states = new ArrayList<>();
    private final List<PlannedBreak> breaks = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<PatientState> patients = new ArrayList<>();

    RunningDay(Day day, Instant now) {
        this.day = day;
        this.now = now;
        zero = day.agenda().day().start();
        day.agenda().sessions().stream()
                .filter(s -> !s.cancelled() && s.time().end().isAfter(now))
                .map(Session::practitioner)
                .distinct()
                .forEach(this::provider);
        day.expected().stream()
                .filter(a -> providers.contains(a.practitioner()))
                .filter(a -> a.time().end().isAfter(now.minus(Duration.ofMinutes(30))))
                .sorted(Comparator.comparing(a -> a.time().start()))
                .forEach(this::expected);
        day.here().stream()
                .filter(e -> providers.contains(e.purpose().practitioner()) && !seen(e))
                .forEach(this::here);
    }

    private void provider(UUID who) {
        List<Session> sessions = day.agenda().sessions().stream()
                .filter(s -> s.practitioner().equals(who)
                        && !s.cancelled()
                        && s.time().end().isAfter(now))
                .sorted(Comparator.comparing(s -> s.time().start()))
                .toList();
        Session first = sessions.getFirst();
        double from = Math.max(minutes(first.time().start()), minutes(now)) + first.lateMinutes();
        int index = providers.size();
        providers.add(who);
        states.add(new ProviderState(
                who.toString(), 0, minutes(sessions.getLast().time().end()), from, List.of()));
        breaks(index, sessions);
    }

    private void breaks(int index, List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            double ends = minutes(sessions.get(i - 1).time().end());
            double starts = minutes(sessions.get(i).time().start());
            if (starts > ends) {
                breaks.add(new PlannedBreak(index, ends, starts - ends));
            }
        }
    }

    private void expected(Appointment a) {
        appointments.add(a);
        patients.add(PatientState.expected(
                a.id().toString(),
                providers.indexOf(a.practitioner()),
                0,
                minutes(a.time().start()),
                NO_SHOW,
                USUAL,
                stages(a.time().length())));
    }

    private void here(Encounter e) {
        TimeRange planned = e.purpose().planned();
        Duration length = planned == null ? UNPLANNED : planned.length();
        double due = planned == null ? Double.NaN : minutes(planned.start());
        boolean with = e.stage() == clinic.baton.flow.Stage.WITH_PROVIDER;
        patients.add(new PatientState(
                e.id().toString(),
                providers.indexOf(e.purpose().practitioner()),
                0,
                due,
                3,
                0,
                USUAL,
                stages(length),
                with ? Where.IN_STAGE : Where.WAITING,
                0,
                with,
                minutes(e.stay().since())));
    }

    private static boolean seen(Encounter e) {
        return switch (e.stage()) {
            case ARRIVED, CHECKED_IN, WAITING, ROOMED, READY, WITH_NURSE, WITH_PROVIDER -> false;
            case OBSERVATION, TESTING, CHECK_OUT, DEPARTED, LEFT_WITHOUT_BEING_SEEN -> true;
        };
    }

    private static List<StageTime> stages(Duration length) {
        double planned = length.toMinutes();
        return List.of(new StageTime(Stage.CONSULTATION, new Lognormal(planned, SPREAD * planned)));
    }

    DayState state() {
        return new DayState(
                minutes(now),
                states,
                List.of(DayNetwork.UNLIMITED),
                Map.of(),
                breaks,
                new Deterministic(1),
                false,
                List.of(),
                patients,
                PACE);
    }

    /** The appointments nobody has come for yet; a patient's index in the state is the place here. */
    List<Appointment> expected() {
        return appointments;
    }

    int provider(Appointment appointment) {
        return providers.indexOf(appointment.practitioner());
    }

    int indexOf(UUID practitioner) {
        return providers.indexOf(practitioner);
    }

    UUID provider(int index) {
        return providers.get(index);
    }

    double minutes(Instant moment) {
        return Duration.between(zero, moment).toSeconds() / 60.0;
    }

    Instant moment(double minutes) {
        return zero.plusSeconds(Math.round(minutes * 60));
    }
}
