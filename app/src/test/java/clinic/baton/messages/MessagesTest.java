package clinic.baton.messages;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Ranked;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Ticker;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Threads: their clocks, who has them, how they climb, and what stops that. */
@BatonTest
class MessagesTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Autowired
    private Act act;

    @Autowired
    private MessageThreads threads;

    @Autowired
    private Prompts prompts;

    @Autowired
    private Ticker ticker;

    @Autowired
    private Clocks clocks;

    @Autowired
    private RecordReader record;

    @Autowired
    private SettableWall wall;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    private PracticeId practice = new PracticeId(1);
    private Person ana = new Person(new UUID(0, 0), "", "");
    private Person lind = new Person(new UUID(0, 0), "", "");
    private Person okafor = new Person(new UUID(0, 0), "", "");
    private Caller desk = Caller.system(practice);
    private Caller doctor = Caller.system(practice);
    private UUID rossi = new UUID(0, 0);

    @BeforeEach
    void a_tuesday_morning_with_a_desk_and_two_doctors() {
        wall.set(at("2026-11-24T10:00"));
        BookedClinic booked = new BookedClinic(act, clinics.in(ZONE.getId()));
        practice = booked.practice();
        rossi = booked.patient("Rossi");
        ana = staff.join(practice, "Ana Ruiz", Role.ADMINISTRATOR);
        lind = staff.join(practice, "Henrik Lind", Role.PROVIDER);
        okafor = staff.join(practice, "Grace Okafor", Role.PROVIDER);
        staff.join(practice, "Mara Stein", Role.MANAGER);
        desk = staff.caller(ana, practice);
        doctor = staff.caller(lind, practice);
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void each_priority_has_its_clock_and_days_on_which_nobody_works_do_not_count() {
        Clinic clinic = clinics.in(ZONE.getId());
        Instant thursday = at("2026-11-26T15:00");
        assertThat(DueTimes.of(Priority.CRITICAL, thursday, clinic)).isEqualTo(thursday.plus(Duration.ofMinutes(15)));
        assertThat(DueTimes.of(Priority.URGENT, thursday, clinic)).isEqualTo(thursday.plus(Duration.ofMinutes(30)));
        assertThat(DueTimes.of(Priority.TODAY, thursday, clinic)).isEqualTo(at("2026-11-26T17:00"));
        assertThat(DueTimes.of(Priority.REFILL, thursday, clinic)).isEqualTo(at("2026-11-27T15:00"));
        assertThat(DueTimes.of(Priority.ROUTINE, thursday, clinic))
                .as("over the weekend")
                .isEqualTo(at("2026-11-30T15:00"));
        Instant friday = at("2026-11-27T18:30");
        assertThat(DueTimes.of(Priority.TODAY, friday, clinic))
                .as("after closing")
                .isEqualTo(at("2026-11-30T17:00"));
        assertThat(DueTimes.of(Priority.REFILL, friday, clinic)).isEqualTo(at("2026-11-30T17:00"));
    }

    @Test
    void an_urgent_one_climbs_owner_cover_lead_manager_each_step_once() {
        run(desk, new SetDuty(lind.id(), okafor.id(), at("2026-11-24T10:20"), at("2026-11-25T10:00")))
                .orThrow();
        UUID id = write(Priority.URGENT, "person:" + lind.id());
        assertThat(with(id)).isEqualTo("Henrik Lind");
        climbTo(id, Duration.ofMinutes(29), "Henrik Lind");
        climbTo(id, Duration.ofMinutes(2), "Grace Okafor");
        climbTo(id, Duration.ofMinutes(10), "lead of Providers");
        climbTo(id, Duration.ofMinutes(10), "Mara Stein");
        climbTo(id, Duration.ofHours(5), "Mara Stein");
        assertThat(climbs(id)).isEqualTo(3);
        Ranked ranked = prompts.now(practice, Station.DESK, Audience.CLINICAL)
                .all()
                .getFirst()
                .ranked();
        assertThat(ranked.tier()).as("past the last rung").isEqualTo(Tier.LIFE);
        assertThat(told(Audience.MANAGING)).contains("thread-" + id);
    }

    @Test
    void only_acting_stops_the_ladder() {
        UUID id = write(Priority.URGENT, "person:" + lind.id());
        run(doctor, new ThreadCommand.ReadThread(id)).orThrow();
        run(doctor, new ThreadCommand.AcknowledgeThread(id)).orThrow();
        run(doctor, new ThreadCommand.TakeThread(id)).orThrow();
        run(doctor, new ThreadCommand.NoteThread(id, "Looking")).orThrow();
        climbTo(id, Duration.ofMinutes(31), "everybody of Providers");
        run(doctor, new ThreadCommand.AnswerThread(id, "Come in today", false)).orThrow();
        climbTo(id, Duration.ofHours(2), "everybody of Providers");
        assertThat(climbs(id)).isEqualTo(1);
        assertThat(told(Audience.CLINICAL)).doesNotContain("thread-" + id);
    }

    @Test
    void while_the_owner_is_away_the_cover_has_it_and_after_hours_whoever_is_on_call() {
        run(desk, new SetDuty(lind.id(), okafor.id(), at("2026-11-24T08:00"), at("2026-11-24T18:00")))
                .orThrow();
        assertThat(with(write(Priority.ROUTINE, "person:" + lind.id()))).isEqualTo("Grace Okafor");
        run(desk, new SetDuty(null, okafor.id(), at("2026-11-24T17:00"), at("2026-11-25T08:00")))
                .orThrow();
        wall.set(at("2026-11-24T21:00"));
        clocks.refresh(practice);
        assertThat(with(write(Priority.CRITICAL, "person:" + lind.id()))).isEqualTo("Grace Okafor (on call)");
        assertThat(with(write(Priority.ROUTINE, "person:" + lind.id())))
                .as("can wait")
                .isEqualTo("Henrik Lind");
        assertThat(code(run(desk, new SetDuty(lind.id(), lind.id(), at("2026-11-24T08:00"), at("2026-11-24T18:00")))))
                .isEqualTo(MessagesRefusal.DUTY_WRONG.key());
    }

    @Test
    void forwarding_keeps_the_clock_and_resting_needs_a_reason_and_never_an_urgent_one() {
        UUID id = write(Priority.ROUTINE, "pool:nurses");
        Instant due = found(id).due();
        run(desk, new ThreadCommand.ForwardThread(id, "person:" + lind.id(), "Yours I think"))
                .orThrow();
        assertThat(found(id).due()).isEqualTo(due);
        assertThat(found(id).owner().name()).isEqualTo("Henrik Lind");
        assertThat(code(run(desk, new ThreadCommand.ForwardThread(id, "pool:cooks", ""))))
                .isEqualTo(MessagesRefusal.NOBODY_NAMED.key());
        Instant later = clocks.of(practice).now().plus(Duration.ofDays(4));
        assertThat(code(run(doctor, new ThreadCommand.SnoozeThread(id, later, " "))))
                .isEqualTo(MessagesRefusal.WORDS_MISSING.key());
        run(doctor, new ThreadCommand.SnoozeThread(id, later, "Waits for the lab"))
                .orThrow();
        wall.pass(Duration.ofDays(3));
        ticker.tick(practice);
        assertThat(climbs(id)).as("while it rests").isZero();
        wall.pass(Duration.ofDays(1).plusMinutes(1));
        ticker.tick(practice);
        assertThat(climbs(id)).isEqualTo(1);
        UUID urgent = write(Priority.URGENT, "pool:nurses");
        assertThat(code(run(
                        doctor,
                        new ThreadCommand.SnoozeThread(
                                urgent, clocks.of(practice).now().plus(Duration.ofHours(1)), "Busy"))))
                .isEqualTo(MessagesRefusal.NEVER_RESTS.key());
    }

    @Test
    void a_phrase_is_written_out_and_a_code_nobody_knows_stays_as_typed() {
        run(desk, new KeepPhrase("fast", "Come fasting: nothing but water for 8 hours."))
                .orThrow();
        UUID id = write(Priority.ROUTINE, "person:" + lind.id());
        run(doctor, new ThreadCommand.AnswerThread(id, "Yes. .fast Then .nobody-knows, 3.5 mg", true))
                .orThrow();
        assertThat(whole(id).said())
                .anySatisfy(said -> assertThat(said.words())
                        .isEqualTo("Yes. Come fasting: nothing but water for 8 hours. Then .nobody-knows, 3.5 mg"));
        assertThat(found(id).done()).isNotNull();
        assertThat(code(run(doctor, new ThreadCommand.AnswerThread(id, "More", false))))
                .isEqualTo(MessagesRefusal.THREAD_DONE.key());
    }

    @Test
    void what_a_message_says_stands_in_the_thread_and_not_on_the_record() {
        UUID id = write(Priority.ROUTINE, "pool:nurses");
        assertThat(record.ofPatient(practice, rossi, 20))
                .anyMatch(e -> e.type().equals("messages.ThreadMoved"))
                .noneMatch(e -> e.payload().contains("Tablets"));
        assertThat(whole(id).said().getFirst().words()).contains("Tablets");
    }

    @Test
    void a_phone_message_reaches_the_doctor_who_answers_it_in_three_taps() {
        Visitor front = TestStaff.signIn(ana, port);
        String thread = Visitor.pathOf(front.submit(
                "/p/" + practice + "/inbox/new",
                Map.of(
                        "kind", "PHONE",
                        "priority", "TODAY",
                        "to", "person:" + lind.id(),
                        "patient", rossi.toString(),
                        "caller", "Her daughter",
                        "number", "555 0101",
                        "checked", "on",
                        "subject", "Dizzy since the new tablets",
                        "words", "Tablets since Monday, dizzy on standing up.")));
        assertThat(thread).startsWith("/p/" + practice + "/inbox/");
        Visitor phone = TestStaff.signIn(lind, port);
        assertThat(phone.open("/p/" + practice + "/inbox").body())
                .contains("Dizzy since the new tablets", "unread", "Mine (1)");
        String opened = Visitor.pathOf(phone.submit(thread + "/read", Map.of()));
        assertThat(phone.open(opened).body()).contains("555 0101", "number said back", "Please call the patient back");
        phone.submit(thread + "/answer", Map.of("words", "Please call the patient back.", "finished", "on"));
        assertThat(phone.open("/p/" + practice + "/inbox").body()).contains("Mine (0)");
        assertThat(front.open("/p/" + practice + "/inbox?show=done").body()).contains("Dizzy since the new tablets");
        assertThat(phone.submit("/p/" + practice + "/inbox/new", Map.of("subject", "x", "to", "pool:desk"))
                        .statusCode())
                .as("no words")
                .isEqualTo(422);
    }

    private UUID write(Priority priority, String to) {
        return run(
                        desk,
                        new WriteThread(
                                MessageThread.Kind.PATIENT,
                                priority,
                                "About tablets",
                                "Tablets make her dizzy",
                                rossi,
                                to,
                                null))
                .orThrow();
    }

    private void climbTo(UUID id, Duration pass, String with) {
        wall.pass(pass);
        ticker.tick(practice);
        ticker.tick(practice);
        assertThat(with(id)).isEqualTo(with);
    }

    private long climbs(UUID id) {
        return record.ofSubject(practice, id, 100).stream()
                .filter(e -> record.event(e, ThreadMoved.class).what().equals("climbed"))
                .count();
    }

    private String with(UUID id) {
        return found(id).ladder().with();
    }

    private MessageThread found(UUID id) {
        return whole(id).thread();
    }

    private MessageThread.Whole whole(UUID id) {
        return threads.whole(practice, id).orElseThrow();
    }

    private String told(Audience audience) {
        return prompts.now(practice, Station.DESK, audience).toString();
    }

    private <R> Outcome<R> run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static String code(Outcome<?> outcome) {
        return BookedClinic.codes(outcome).getFirst();
    }
}
