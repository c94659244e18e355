package clinic.baton.replan;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.delivery.Deliveries;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Outbox;
import clinic.baton.kernel.Outcome;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Reading;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Session;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Something happens to a day: plans are priced, applied at once, and taken back while their messages wait. */
@BatonTest
class ReplanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Happened happened;

    @Autowired
    Agenda agenda;

    @Autowired
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Reading reading;

    BookedClinic desk;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void waiting_it_out_is_always_among_the_plans_and_tells_those_who_have_to_wait() {
        fullMorning("Dr Lind");
        wall.set(Instant.parse("2026-11-23T07:00:00Z"));
        Incident incident = late(40);
        List<Plan> plans = happened.plans(desk.practice(), incident);
        assertThat(plans).hasSizeLessThanOrEqualTo(3).extracting(Plan::kind).contains(Plan.Kind.WAIT_IT_OUT);
        Plan wait = plan(plans, Plan.Kind.WAIT_IT_OUT);
        assertThat(wait.steps()).isNotEmpty().allMatch(s -> s.act() == PlanStep.Act.TELL_DELAY);
        assertThat(wait.steps()).allSatisfy(s -> assertThat(s.fromMinutes()).isLessThan(s.untilMinutes()));
        assertThat(sessions("Dr Lind")).allMatch(s -> s.lateMinutes() == 40);
    }

    @Test
    void a_late_provider_with_a_free_colleague_gets_a_plan_that_asks_and_moves_nobody() {
        fullMorning("Dr Lind");
        wall.set(Instant.parse("2026-11-23T07:00:00Z"));
        Incident incident = late(60);
        Plan asking = plan(happened.plans(desk.practice(), incident), Plan.Kind.ASK_A_FEW);
        assertThat(asking.worth()).isPositive();
        List<Appointment> before = agenda.of(desk.practice(), MONDAY).standing();
        Applied applied = apply(UUID.randomUUID(), incident, asking).orThrow();
        assertThat(applied.asked()).isPositive();
        assertThat(agenda.of(desk.practice(), MONDAY).standing()).isEqualTo(before);
        Ask ask = happened.open(desk.practice()).getFirst();
        assertThat(codes(desk.run(new clinic.baton.schedule.Book(
                        desk.patient("Webb"),
                        ask.practitioner(),
                        desk.visit("Follow-up"),
                        desk.site(),
                        ask.time().start(),
                        null,
                        null,
                        null,
                        null))))
                .containsExactly("schedule.provider-held");
        desk.run(new AnswerAsk(ask.id(), ask.appointment(), true)).orThrow();
        assertThat(agenda.appointment(desk.practice(), ask.appointment())
                        .orElseThrow()
                        .time())
                .isEqualTo(ask.time());
        assertThat(codes(desk.run(new AnswerAsk(ask.id(), ask.appointment(), true))))
                .containsExactly("replan.not-asked");
    }

    @Test
    void a_plan_is_taken_back_whole_while_its_messages_wait_and_not_after() {
        wall.set(Instant.parse("2026-11-23T07:30:00Z"));
        Booked rossi = desk.book(mobile("Rossi"), "Dr Lind", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        Incident ill = happened(Happening.PROVIDER_ILL, desk.who("Dr Lind"), 0);
        Plan others = plan(happened.plans(desk.practice(), ill), Plan.Kind.TODAY_WITH_OTHERS);
        assertThat(others.steps()).singleElement().satisfies(s -> {
            assertThat(s.practitioner()).isEqualTo(desk.who("Dr Okafor"));
            assertThat(s.starts()).isEqualTo(desk.at("2026-11-23T10:00"));
        });
        UUID key = UUID.randomUUID();
        apply(key, ill, others).orThrow();
        assertThat(happened.tellings(desk.practice(), ill.id()))
                .singleElement()
                .satisfies(t -> assertThat(t.state()).isEqualTo(Telling.State.WAITING));
        assertThat(desk.undo(key, ill.id())).isInstanceOf(Outcome.Done.class);
        assertThat(happened.open(desk.practice())).isEmpty();
        assertThat(outbox.in(desk.practice(), DeliveryState.WAITING, 5)).isEmpty();
        assertThat(happened.tellings(desk.practice(), ill.id()))
                .singleElement()
                .satisfies(t -> assertThat(t.state()).isEqualTo(Telling.State.WITHDRAWN));
        assertThat(agenda.of(desk.practice(), MONDAY).holds()).isEmpty();
        Incident again = happened.incident(desk.practice(), ill.id()).orElseThrow();
        UUID second = UUID.randomUUID();
        apply(second, again, plan(happened.plans(desk.practice(), again), Plan.Kind.TODAY_WITH_OTHERS))
                .orThrow();
        UUID message = happened.tellings(desk.practice(), ill.id()).stream()
                .filter(t -> t.state() == Telling.State.WAITING)
                .map(Telling::message)
                .findFirst()
                .orElseThrow();
        assertThat(outbox.find(desk.practice(), message).orElseThrow().shown()).contains("We keep both times");
        wall.pass(Duration.ofSeconds(31));
        deliveries.work(desk.practice());
        assertThat(codes(desk.undo(second, ill.id()))).containsExactly("replan.messages-left");
        assertThat(agenda.appointment(desk.practice(), rossi.appointment())
                        .orElseThrow()
                        .time())
                .isEqualTo(rossi.time());
    }

    @Test
    void who_agreed_to_no_messages_has_to_be_called_and_an_undo_takes_that_back_too() {
        desk.book(desk.patient("Rossi"), "Dr Lind", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        Incident ill = happened(Happening.PROVIDER_ILL, desk.who("Dr Lind"), 0);
        UUID key = UUID.randomUUID();
        apply(key, ill, plan(happened.plans(desk.practice(), ill), Plan.Kind.TODAY_WITH_OTHERS))
                .orThrow();
        assertThat(happened.tellings(desk.practice(), ill.id())).singleElement().satisfies(t -> {
            assertThat(t.state()).isEqualTo(Telling.State.CALL);
            assertThat(t.untold()).isEqualTo("no mobile number or e-mail address");
        });
        assertThat(owed()).isOne();
        assertThat(desk.undo(key, ill.id())).isInstanceOf(Outcome.Done.class);
        assertThat(owed()).isZero();
    }

    @Test
    void who_declines_keeps_their_time_and_the_other_is_free_again() {
        desk.book(desk.patient("Rossi"), "Dr Lind", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        Incident ill = happened(Happening.PROVIDER_ILL, desk.who("Dr Lind"), 0);
        apply(UUID.randomUUID(), ill, plan(happened.plans(desk.practice(), ill), Plan.Kind.ANOTHER_DAY))
                .orThrow();
        Ask ask = happened.open(desk.practice()).getFirst();
        assertThat(ask.time().start()).isAfter(desk.at("2026-11-24T00:00"));
        desk.run(new AnswerAsk(ask.id(), ask.appointment(), false)).orThrow();
        assertThat(agenda.of(desk.practice(), MONDAY.plusDays(1)).holds()).isEmpty();
        assertThat(agenda.of(desk.practice(), MONDAY).standing()).hasSize(1);
    }

    @Test
    void a_lost_room_is_changed_without_asking_where_there_is_another_of_its_kind() {
        UUID rossi = desk.patient("Rossi");
        Booked booked = desk.run(new clinic.baton.schedule.Book(
                        rossi,
                        desk.who("Dr Lind"),
                        desk.visit("Follow-up"),
                        desk.site(),
                        desk.at("2026-11-23T10:00"),
                        null,
                        desk.room("Room 1"),
                        null,
                        null))
                .orThrow();
        Incident lost = happened(Happening.ROOM_LOST, desk.room("Room 1"), 0);
        Plan rooms = happened.plans(desk.practice(), lost).getFirst();
        assertThat(rooms.kind()).isEqualTo(Plan.Kind.OTHER_ROOMS);
        UUID key = UUID.randomUUID();
        apply(key, lost, rooms).orThrow();
        assertThat(room(booked)).isEqualTo(desk.room("Room 2"));
        assertThat(happened.tellings(desk.practice(), lost.id())).isEmpty();
        assertThat(desk.undo(key, lost.id())).isInstanceOf(Outcome.Done.class);
        assertThat(room(booked)).isEqualTo(desk.room("Room 1"));
    }

    @Test
    void a_plan_made_for_another_day_than_it_is_now_is_refused_and_changes_nothing() {
        Booked rossi = desk.book(desk.patient("Rossi"), "Dr Lind", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        Incident ill = happened(Happening.PROVIDER_ILL, desk.who("Dr Lind"), 0);
        Plan plan = plan(happened.plans(desk.practice(), ill), Plan.Kind.TODAY_WITH_OTHERS);
        desk.book(desk.patient("Webb"), "Dr Okafor", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        assertThat(codes(apply(UUID.randomUUID(), ill, plan))).containsExactly("replan.step-fails");
        assertThat(happened.open(desk.practice())).isEmpty();
        desk.run(new clinic.baton.schedule.Annotate(rossi.appointment(), 1, "called"))
                .orThrow();
        assertThat(codes(apply(UUID.randomUUID(), ill, plan))).containsExactly("replan.day-has-changed");
    }

    @Test
    void what_happened_is_recorded_and_nonsense_is_refused() {
        assertThat(codes(desk.run(new SayHappened(Happening.PROVIDER_LATE, desk.who("Dr Lind"), null, 0, null))))
                .containsExactly("replan.minutes-missing");
        assertThat(codes(desk.run(new SayHappened(Happening.ROOM_LOST, UUID.randomUUID(), null, 0, null))))
                .containsExactly("replan.nothing-such");
        happened(Happening.PROVIDER_LEAVES, desk.who("Dr Lind"), 0);
        assertThat(sessions("Dr Lind")).allMatch(Session::cancelled);
        happened(Happening.PROVIDER_BACK, desk.who("Dr Lind"), 0);
        assertThat(sessions("Dr Lind")).noneMatch(Session::cancelled);
        UUID key = UUID.randomUUID();
        UUID mistaken = desk.run(key, new SayHappened(Happening.PROVIDER_ILL, desk.who("Dr Lind"), null, 0, null))
                .orThrow();
        assertThat(desk.undo(key, mistaken)).isInstanceOf(Outcome.Done.class);
        assertThat(sessions("Dr Lind")).noneMatch(Session::cancelled);
        assertThat(happened.incident(desk.practice(), mistaken)).isEmpty();
    }

    private int owed() {
        return reading.in(
                desk.practice(),
                sql -> sql.fetchSingle("select count(*) from notices.untold where settled_at is null")
                        .get(0, Integer.class));
    }

    private UUID mobile(String family) {
        Contact mobile = new Contact(Contact.Kind.PHONE, "555 010 0100", "mobile", true, true, false, false);
        return desk.run(new RegisterPatient(
                        Details.of(family, "Carla", LocalDate.of(1960, 5, 4)), List.of(mobile), List.of(), List.of()))
                .orThrow();
    }

    private Incident late(int minutes) {
        return happened(Happening.PROVIDER_LATE, desk.who("Dr Lind"), minutes);
    }

    private Incident happened(Happening what, UUID subject, int minutes) {
        UUID id = desk.run(new SayHappened(what, subject, null, minutes, null)).orThrow();
        return happened.incident(desk.practice(), id).orElseThrow();
    }

    private Outcome<Applied> apply(UUID key, Incident incident, Plan plan) {
        return desk.run(key, new ApplyPlan(incident.id(), incident.version(), plan.kind(), plan.steps()));
    }

    private static Plan plan(List<Plan> plans, Plan.Kind kind) {
        return plans.stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    private UUID room(Booked booked) {
        return agenda.appointment(desk.practice(), booked.appointment())
                .orElseThrow()
                .room();
    }

    private List<Session> sessions(String provider) {
        return agenda.of(desk.practice(), MONDAY).sessions().stream()
                .filter(s -> s.practitioner().equals(desk.who(provider)))
                .toList();
    }

    private void fullMorning(String provider) {
        for (int i = 0; i < 12; i++) {
            LocalTime at = LocalTime.of(8, 0).plusMinutes(20L * i);
            desk.book(desk.patient(provider + i), provider, "Follow-up", MONDAY + "T" + at)
                    .orThrow();
        }
    }
}
