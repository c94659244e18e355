package clinic.baton.checkout;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.checkout.CheckOutItem.State;
import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.record.Act;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is settled before somebody leaves, and what stays to do after them. */
@BatonTest
class CheckOutTest {
    @Autowired
    private Act act;

    @Autowired
    private CheckOuts lists;

    @Autowired
    private InTheBuilding building;

    @Autowired
    private Prompts prompts;

    @Autowired
    private SettableWall wall;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    private BookedClinic desk;
    private UUID rossi = new UUID(0, 0);
    private UUID visit = new UUID(0, 0);

    @BeforeEach
    void somebody_with_the_provider() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
        Booked booked =
                desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:20").orThrow();
        visit = desk.run(new Arrive(booked.appointment(), null)).orThrow().id();
        to(Stage.WITH_PROVIDER);
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void a_visit_without_anything_asked_ends_as_it_always_did() {
        to(Stage.CHECK_OUT);
        assertThat(to(Stage.DEPARTED).here()).isFalse();
    }

    @Test
    void nobody_departs_while_something_is_open_and_booking_the_follow_up_settles_it() {
        UUID item = desk.run(new AskBeforeLeaving(visit, sixWeeks())).orThrow();
        to(Stage.CHECK_OUT);
        assertThat(codes(desk.run(new Step.Depart(visit, version())))).containsExactly("flow.list-open");
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-27T09:20").orThrow();
        assertThat(item(item).holds()).as("a visit of this week is another one").isTrue();
        UUID booked = desk.book(rossi, "Dr Okafor", "Follow-up", "2027-01-06T09:20")
                .orThrow()
                .appointment();
        assertThat(item(item).booked()).isNotNull();
        desk.run(new Cancel(booked, 1, "other day")).orThrow();
        assertThat(item(item).holds()).as("called off").isTrue();
        desk.book(rossi, "Dr Lind", "Follow-up", "2027-01-05T09:20").orThrow();
        assertThat(to(Stage.DEPARTED).here()).isFalse();
        assertThat(codes(desk.run(new AskBeforeLeaving(visit, new Ask.Paper("Work note")))))
                .containsExactly("checkout.visit-ended");
    }

    @Test
    void a_thing_is_waived_with_a_reason_done_and_opened_again_by_undo() {
        UUID note = desk.run(new AskBeforeLeaving(visit, new Ask.Paper(" Work note ")))
                .orThrow();
        assertThat(item(note).ask().words()).isEqualTo("Work note");
        assertThat(codes(desk.run(new AskBeforeLeaving(visit, new Ask.NextStep(" ")))))
                .containsExactly("checkout.words-missing");
        assertThat(codes(desk.run(new SettleCheckOut(visit, note, State.WAIVED, ""))))
                .containsExactly("checkout.reason-missing");
        assertThat(codes(desk.run(new SettleCheckOut(visit, UUID.randomUUID(), State.DONE, ""))))
                .containsExactly("checkout.no-such-item");
        UUID key = UUID.randomUUID();
        desk.run(key, new SettleCheckOut(visit, note, State.WAIVED, "works at home"))
                .orThrow();
        assertThat(item(note).holds()).isFalse();
        desk.undo(key, visit);
        assertThat(item(note).holds()).isTrue();
        UUID ask = UUID.randomUUID();
        desk.run(ask, new AskBeforeLeaving(visit, new Ask.NextStep("Blood pressure diary")))
                .orThrow();
        desk.undo(ask, visit);
        assertThat(list()).hasSize(1);
    }

    @Test
    void who_left_without_it_is_marked_as_gone_and_the_desk_does_it_after_them() {
        UUID item = desk.run(new AskBeforeLeaving(visit, sixWeeks())).orThrow();
        desk.run(new AskBeforeLeaving(visit, new Ask.Paper("Work note"))).orThrow();
        to(Stage.CHECK_OUT);
        wall.pass(Duration.ofMinutes(2));
        assertThat(asked()).contains("is at check-out").contains("2 things");
        Visitor ana = TestStaff.signIn(staff.join(desk.practice(), "Ana Ruiz", Role.ADMINISTRATOR), port);
        String root = "/p/" + desk.practice() + "/check-out";
        assertThat(ana.open(root).body()).contains("Rossi", "Work note", "Book Follow-up with Dr Lind");
        ana.submit(root + "/" + visit + "/left", Map.of());
        assertThat(building.encounter(desk.practice(), visit).orElseThrow().here())
                .isFalse();
        assertThat(asked()).contains("left without");
        assertThat(ana.open(root).body()).contains("After they left", "Work note");
        desk.book(rossi, "Dr Lind", "Follow-up", "2027-01-05T09:20").orThrow();
        assertThat(item(item).toDo()).isFalse();
        assertThat(lists.later(desk.practice(), 10)).hasSize(1);
    }

    @Test
    void the_provider_asks_in_the_visits_panel() {
        Visitor lind = TestStaff.signIn(staff.join(desk.practice(), "Eva Lind", Role.PROVIDER), port);
        String panel = "/p/" + desk.practice() + "/visits/" + visit;
        assertThat(lind.open(panel).body()).contains("Before they leave", "Ask for a follow-up");
        String items = "/p/" + desk.practice() + "/check-out/" + visit + "/items";
        lind.submit(
                items,
                Map.of("kind", "follow-up", "visitType", desk.visit("Follow-up").toString(), "span", "P6W"));
        lind.submit(items, Map.of("kind", "paper", "words", "School note"));
        assertThat(lind.submit(items, Map.of("kind", "follow-up", "span", "P9Z"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(lind.open(panel).body()).contains("School note", "about Mon 4 Jan 2027");
        assertThat(list()).hasSize(2);
    }

    private Ask sixWeeks() {
        return new Ask.FollowUp(desk.visit("Follow-up"), desk.who("Dr Lind"), LocalDate.of(2027, 1, 4), "");
    }

    private List<CheckOutItem> list() {
        return lists.of(desk.practice(), List.of(visit)).getOrDefault(visit, List.of());
    }

    private CheckOutItem item(UUID id) {
        return list().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private int version() {
        return building.encounter(desk.practice(), visit).orElseThrow().version();
    }

    private Encounter to(Stage stage) {
        return desk.run(Step.to(stage, visit, version(), null)).orThrow();
    }

    private String asked() {
        return prompts.now(desk.practice(), Station.CHECK_OUT, Audience.DESK).toString();
    }
}
