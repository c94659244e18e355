package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.Site;
import clinic.baton.replan.Plan;
import clinic.baton.replan.PlanStep;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans as their page shows them. */
@Component
class PlanCards {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Clinics clinics;
    private final Patients patients;
    private final Agenda agenda;

    PlanCards(Clinics clinics, Patients patients, Agenda agenda) {
        this.clinics = clinics;
        this.patients = patients;
        this.agenda = agenda;
    }

    /** What a page of plans shows, and whom it names. */
    record Drawn(List<PlanCard> cards, List<UUID> people) {}

    Drawn of(PracticeId practice, List<Plan> plans) {
        Clinic clinic = clinics.of(practice);
        List<UUID> people = plans.stream()
                .flatMap(p -> p.steps().stream())
                .map(PlanStep::patient)
                .distinct()
                .toList();
        Map<UUID, PatientName> names = patients.named(practice, people);
        Map<UUID, Appointment> visits = agenda.appointments(
                practice,
                plans.stream()
                        .flatMap(p -> p.steps().stream())
                        .map(PlanStep::appointment)
                        .collect(Collectors.toSet()));
        List<PlanCard> cards = plans.stream()
                .map(plan -> card(clinic, names, visits, plan, plan.equals(plans.getFirst())))
                .toList();
        return new Drawn(cards, people);
    }

    private static PlanCard card(
            Clinic clinic, Map<UUID, PatientName> names, Map<UUID, Appointment> visits, Plan plan, boolean best) {
        List<PlanCard.Line> lines = plan.steps().stream()
                .map(step -> new PlanCard.Line(
                        who(names.get(step.patient())), what(clinic, visits.get(step.appointment()), step)))
                .toList();
        String kind = plan.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PlanCard(plan.key(), plan.digest(), say("plan." + kind), gains(plan), best, lines, List.of());
    }

    private static String gains(Plan plan) {
        if (plan.kind() == Plan.Kind.WAIT_IT_OUT) {
            long calls = plan.steps().stream()
                    .filter(s -> s.act() == PlanStep.Act.CALL)
                    .count();
            return calls > 0 ? say("plan.calls", calls) : say("plan.nobody-moves", plan.people());
        }
        return say(
                "plan.gains",
                Math.round(plan.waitMinutes()),
                Math.round(plan.overtimeMinutes()),
                plan.steps().stream().filter(s -> s.act() == PlanStep.Act.ASK).count(),
                plan.people());
    }

    private static Phrase who(@Nullable PatientName name) {
        return name == null ? Phrase.of(say("plan.somebody")) : Phrase.of(name.onScreen());
    }

    private static String what(Clinic clinic, @Nullable Appointment now, PlanStep step) {
        ZoneId zone = now == null
                ? clinic.zone()
                : clinic.site(now.site()).map(Site::zone).orElse(clinic.zone());
        String from = now == null ? "" : when(now.time().start(), zone, null);
        LocalDate today = now == null ? null : now.time().start().atZone(zone).toLocalDate();
        String with = step.practitioner() == null
                        || (now != null && step.practitioner().equals(now.practitioner()))
                ? ""
                : clinic.practitioner(step.practitioner())
                        .map(Practitioner::shortName)
                        .map(n -> say("plan.with", n))
                        .orElse("");
        return switch (step.act()) {
            case ASK -> say("plan.step.ask", from, when(step.starts(), zone, today), with);
            case OTHER_ROOM ->
                say(
                        "plan.step.room",
                        from,
                        step.room() == null
                                ? ""
                                : clinic.room(step.room()).map(Room::name).orElse(""));
            case TELL_DELAY -> say("plan.step.delay", from, step.fromMinutes(), step.untilMinutes());
            case CALL -> say("plan.step.call", from);
        };
    }

    private static String when(Instant moment, ZoneId zone, @Nullable LocalDate known) {
        var at = moment.atZone(zone);
        return known != null && !known.equals(at.toLocalDate())
                ? DAY.format(at) + " " + TIME.format(at)
                : TIME.format(at);
    }
}
