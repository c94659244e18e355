package clinic.baton.replan.internal;

import clinic.baton.engine.relay.RelayPrices;
import clinic.baton.flow.Day;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Room;
import clinic.baton.replan.Incident;
import clinic.baton.replan.Plan;
import clinic.baton.replan.PlanStep;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.FindOpenings;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.FreeTimes;
import clinic.baton.schedule.Opening;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.Openings;
import clinic.baton.schedule.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plans for what is gone for the rest of the day: a provider, a room, equipment, a site. Whoever is affected would come in
 * vain, which is priced like two hours of waiting; every plan is measured against that.
 */
@Component
class GonePlans {
    private static final double IN_VAIN_MINUTES = 120;
    private static final Duration NOTICE = Duration.ofMinutes(30);
    private static final int DAYS = 28;
    private static final int MOST = 25;

    private final FreeTimes free;
    private final FindOpenings finding;

    GonePlans(FreeTimes free, FindOpenings finding) {
        this.free = free;
        this.finding = finding;
    }

    List<Plan> of(PracticeId practice, Day day, Incident incident, Instant now) {
        List<Appointment> affected = affected(day, incident, now);
        List<Plan> plans = new ArrayList<>();
        plans.add(plan("another-day", Plan.Kind.ANOTHER_DAY, affected, anotherDay(practice, day, affected)));
        switch (incident.what().about()) {
            case PROVIDER -> {
                List<PlanStep> today = withOthers(practice, day, affected, now);
                plans.add(plan("others", Plan.Kind.TODAY_WITH_OTHERS, affected, today));
            }
            case ROOM -> plans.add(plan("rooms", Plan.Kind.OTHER_ROOMS, affected, otherRooms(day, incident, affected)));
            case EQUIPMENT, SITE -> {}
        }
        List<PlanStep> call = affected.stream().map(GonePlans::call).toList();
        plans.add(new Plan("wait", Plan.Kind.WAIT_IT_OUT, call, 0, 0, 0));
        plans.sort(Comparator.comparingDouble(Plan::worth).reversed());
        return plans;
    }

    /** The first visits still ahead that need what is gone. */
    private static List<Appointment> affected(Day day, Incident incident, Instant now) {
        return affected(day.expected(), incident, now).limit(MOST).toList();
    }

    /** The visits still ahead that need what is gone, by start. */
    static Stream<Appointment> affected(List<Appointment> visits, Incident incident, Instant now) {
        UUID gone = incident.subject();
        return visits.stream()
                .filter(a -> a.time().start().isAfter(now))
                .filter(a -> switch (incident.what().about()) {
                    case PROVIDER -> gone.equals(a.practitioner());
                    case ROOM -> gone.equals(a.room());
                    case EQUIPMENT -> gone.equals(a.equipment());
                    case SITE -> gone.equals(a.site());
                })
                .sorted(Comparator.comparing(a -> a.time().start()));
    }

    private List<PlanStep> withOthers(PracticeId practice, Day day, List<Appointment> affected, Instant now) {
        Taken taken = new Taken();
        List<PlanStep> steps = new ArrayList<>();
        for (Appointment a : affected) {
            Optional<FreeTime> today = free
                    .of(practice, day.date(), null, a.visitType(), a.time().length())
                    .stream()
                    .filter(f -> f.site().equals(a.site())
                            && !Objects.equals(f.practitioner(), a.practitioner())
                            && f.time().start().isAfter(now.plus(NOTICE))
                            && taken.free(f, a.patient()))
                    .min(Comparator.comparing(f ->
                            Duration.between(a.time().start(), f.time().start()).abs()));
            steps.add(step(a, today.or(() -> later(practice, day, a, List.of(), taken)), taken));
        }
        return steps;
    }

    private List<PlanStep> anotherDay(PracticeId practice, Day day, List<Appointment> affected) {
        Taken taken = new Taken();
        List<PlanStep> steps = new ArrayList<>();
        for (Appointment a : affected) {
            List<UUID> same = a.practitioner() == null ? List.of() : List.of(a.practitioner());
            steps.add(step(a, later(practice, day, a, same, taken), taken));
        }
        return steps;
    }

    private Optional<FreeTime> later(PracticeId practice, Day day, Appointment a, List<UUID> with, Taken taken) {
        LocalDate tomorrow = day.date().plusDays(1);
        OpeningWish wish = OpeningWish.of(a.patient(), a.visitType(), tomorrow, DAYS)
                .like(a, OpeningWish.MOST)
                .with(with)
                .urgent(Urgency.SOON);
        return finding.find(practice, wish) instanceof Outcome.Done<Openings>(Openings found)
                ? found.best().stream()
                        .filter(o -> o.hold() == null)
                        .map(Opening::time)
                        .filter(f -> taken.free(f, a.patient()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<PlanStep> otherRooms(Day day, Incident incident, List<Appointment> affected) {
        List<PlanStep> steps = new ArrayList<>();
        for (Appointment a : affected) {
            Instant starts = a.time().start();
            steps.add(rooms(day, incident.subject(), a).stream()
                    .filter(r -> steps.stream()
                            .noneMatch(
                                    s -> r.id().equals(s.room()) && s.starts().equals(starts)))
                    .findFirst()
                    .map(r -> PlanStep.of(PlanStep.Act.OTHER_ROOM, a).to(a.practitioner(), starts, r.id()))
                    .orElseGet(() -> call(a)));
        }
        return steps;
    }

    /** Rooms like the lost one that nobody has at an appointment's time. */
    private static List<Room> rooms(Day day, UUID gone, Appointment a) {
        Optional<Room> lost = day.clinic().room(gone);
        return day.clinic().openRooms().stream()
                .filter(r -> !r.id().equals(gone)
                        && r.site().equals(a.site())
                        && lost.map(l -> l.kind() == r.kind()).orElse(false))
                .filter(r -> day.agenda().standing().stream()
                        .noneMatch(b -> r.id().equals(b.room()) && b.time().overlaps(a.time())))
                .toList();
    }

    private static PlanStep step(Appointment a, Optional<FreeTime> to, Taken taken) {
        to.ifPresent(f -> taken.add(f, a.patient()));
        return to.map(f -> LatePlans.ask(a, f.practitioner(), f.time().start())).orElseGet(() -> call(a));
    }

    private static PlanStep call(Appointment a) {
        return PlanStep.of(PlanStep.Act.CALL, a);
    }

    private static Plan plan(String key, Plan.Kind kind, List<Appointment> affected, List<PlanStep> steps) {
        double saved = 0;
        double disturbed = 0;
        for (int i = 0; i < steps.size(); i++) {
            PlanStep step = steps.get(i);
            saved += step.act() == PlanStep.Act.CALL ? 0 : IN_VAIN_MINUTES;
            disturbed += step.act() == PlanStep.Act.ASK ? disturbance(affected.get(i), step) : 0;
        }
        return new Plan(key, kind, steps, saved, 0, disturbed);
    }

    private static double disturbance(Appointment a, PlanStep step) {
        RelayPrices prices = RelayPrices.USUAL;
        Duration shift = Duration.between(a.time().start(), step.starts()).abs();
        boolean other = shift.compareTo(Duration.ofHours(12)) > 0;
        return prices.perPerson()
                + (other ? prices.otherDay() : prices.perMinute() * shift.toMinutes())
                + (Objects.equals(step.practitioner(), a.practitioner()) ? 0 : prices.otherProvider());
    }

    /** Times that the plan has given away already. */
    private static final class Taken {
        private record Given(
                @Nullable UUID practitioner, @Nullable UUID room, UUID patient, TimeRange time) {}

        private final List<Given> all = new ArrayList<>();

        boolean free(FreeTime f, UUID patient) {
            return all.stream()
                    .filter(g -> g.time().overlaps(f.time()))
                    .noneMatch(g -> g.patient().equals(patient)
                            || (g.practitioner() != null && g.practitioner().equals(f.practitioner()))
                            || (g.room() != null && g.room().equals(f.room())));
        }

        void add(FreeTime f, UUID patient) {
            all.add(new Given(f.practitioner(), f.room(), patient, f.time()));
        }
    }
}
