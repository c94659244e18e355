package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.Station;
import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a practice's day into the engine's terms: who waits for what since when, with which provider, in which rooms. */
final class DayStates {
    private static final int USUAL = 3;
    private static final int URGENT = 1;

    private final Day day;
    private final Experience experience;
    private final Instant now;
    private final Zero zero;
    private final Pools pools;
    private final Lines lines;

    DayStates(Day day, Instant now, Map<UUID, List<Double>> pace, Experience experience) {
        this.day = day;
        this.experience = experience;
        this.now = now;
        this.zero = new Zero(day.agenda().day().start());
        this.pools = new Pools(day);
        this.lines = new Lines(day, zero, now, pools, pace);
    }

    Zero zero() {
        return zero;
    }

    Pools pools() {
        return pools;
    }

    Lines lines() {
        return lines;
    }

    DayState state() {
        return new DayState(
                zero.minutes(now),
                lines.states(),
                pools.counts(),
                capacities(),
                lines.breaks(),
                Habits.CLEAN_UP,
                false,
                pools.cleaning(now),
                patients(),
                Habits.PACE_LOG_SD);
    }

    /** The desk isn't counted: who stands at it is seen at once or the Desk says so. */
    private Map<Station, Integer> capacities() {
        Map<Station, Integer> capacities = new EnumMap<>(Station.class);
        int nurses = (int) day.clinic().practitioners().stream()
                .filter(p -> p.active() && !p.provider())
                .filter(p -> p.role() == PractitionerRole.NURSE || p.role() == PractitionerRole.MEDICAL_ASSISTANT)
                .count();
        if (nurses > 0) {
            capacities.put(Station.ASSISTANT, nurses);
        }
        int draw = pools.of(RoomKind.LAB);
        if (draw != Pools.NONE) {
            capacities.put(Station.LABORATORY, pools.count(draw));
        }
        return capacities;
    }

    private List<PatientState> patients() {
        List<PatientState> patients = new ArrayList<>();
        Map<UUID, Appointment> planned = new HashMap<>();
        day.agenda().appointments().forEach(a -> planned.put(a.id(), a));
        day.here().stream()
                .sorted(Comparator.comparing((Encounter v) -> v.stay().since()).thenComparing(Encounter::id))
                .map(v -> here(v, planned))
                .forEach(patients::add);
        day.expected().forEach(a -> patients.add(expected(a)));
        return OneAtATime.of(patients, capacities(), zero.minutes(now));
    }

    private PatientState here(Encounter visit, Map<UUID, Appointment> planned) {
        VisitType type = day.type(visit).orElse(null);
        Appointment appointment = visit.purpose().appointment() == null
                ? null
                : planned.get(visit.purpose().appointment());
        Courses.Rest rest = Courses.rest(
                visit, type, appointment == null ? experience.lasting(visit) : experience.lasting(appointment));
        boolean running = rest.running() && !rest.stages().isEmpty();
        UUID room = visit.room();
        boolean inRoom =
                room != null || (running && rest.stages().getFirst().stage().inRoom());
        return new PatientState(
                visit.id().toString(),
                lines.of(visit.purpose().practitioner()),
                room != null ? pools.of(room) : running ? Pools.NONE : pools.of(kind(type)),
                turn(visit),
                visit.flags().stream().anyMatch(f -> f.bodily()) ? URGENT : USUAL,
                0,
                experience.punctuality(),
                rest.stages(),
                running ? Where.IN_STAGE : Where.WAITING,
                0,
                inRoom,
                zero.minutes(visit.stay().since()));
    }

    /** A walk-in's turn is when they came. */
    private double turn(Encounter visit) {
        return zero.minutes(
                visit.purpose().planned() == null
                        ? visit.arrivedAt()
                        : visit.purpose().planned().start());
    }

    private PatientState expected(Appointment appointment) {
        VisitType type = day.clinic().visitType(appointment.visitType()).orElse(null);
        return PatientState.expected(
                appointment.id().toString(),
                lines.of(appointment.practitioner()),
                pools.of(kind(type)),
                zero.minutes(appointment.time().start()),
                experience.noShow(appointment),
                experience.punctuality(),
                Courses.whole(type, experience.lasting(appointment)).stages());
    }

    private static @Nullable RoomKind kind(@Nullable VisitType type) {
        return type == null ? RoomKind.EXAM : type.roomKind();
    }
}
