package clinic.baton.delivery;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.baton.access.PublicAddress;
import clinic.baton.delivery.internal.SenderDying;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.PracticeKind;
import clinic.baton.record.Act;
import clinic.baton.record.RecordReader;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.PutMessages;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestPractice;
import clinic.baton.testing.TextGateway;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

/** What is put into the outbox leaves at least once, in order, and nothing leaves from where nothing may. */
@BatonTest
class DeliveryTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final String SECRET = "a-password-nobody-may-see";

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Outbox outbox;

    @Autowired
    ReplyBox replies;

    @Autowired
    RecordReader record;

    @Autowired
    PublicAddress address;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    final TextGateway gateway = new TextGateway();
    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    BookedClinic desk;
    PracticeId practice;

    @BeforeEach
    void sending() {
        wall.set(Instant.parse("2026-11-23T15:00:00Z"));
        mail.setUser("desk", SECRET);
        mail.start();
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        practice = desk.practice();
    }

    @AfterEach
    void stop() {
        mail.stop();
        gateway.close();
    }

    @Test
    void by_default_nothing_leaves_and_the_outbox_shows_it() {
        UUID message = text("Hello").orThrow();
        later(Duration.ofSeconds(31));
        assertThat(state(message)).isEqualTo(DeliveryState.SHOWN);
        assertThat(gateway.requests()).isZero();
    }

    @Test
    void a_message_leaves_by_itself() {
        set(true);
        UUID message = text("Hello").orThrow();
        wall.pass(Duration.ofSeconds(31));
        await().atMost(Duration.ofSeconds(20)).until(() -> state(message) == DeliveryState.SENT);
        assertThat(gateway.requests()).isOne();
    }

    @Test
    void a_text_message_leaves_after_half_a_minute_and_not_before() {
        set(true);
        UUID message = text("Your visit is Tue {0}").orThrow();
        deliveries.work(practice);
        assertThat(state(message)).isEqualTo(DeliveryState.WAITING);
        later(Duration.ofSeconds(31));
        assertThat(state(message)).isEqualTo(DeliveryState.SENT);
        assertThat(gateway.taken()).singleElement().satisfies(taken -> {
            assertThat(taken).containsEntry("To", "+15550100").containsEntry("From", "+15559999");
            assertThat(taken.get("Body")).isEqualTo("Your visit is Tue https://x/l/visit/abc");
        });
        assertThat(outbox.find(practice, message).orElseThrow().links())
                .as("links go once they have left")
                .isEmpty();
    }

    @Test
    void in_its_half_minute_it_can_be_taken_back_and_afterwards_not() {
        set(true);
        UUID message = text("Oops").orThrow();
        desk.run(new CancelMessage(message)).orThrow();
        later(Duration.ofSeconds(31));
        assertThat(gateway.taken()).isEmpty();
        UUID other = text("Gone").orThrow();
        later(Duration.ofSeconds(31));
        assertThat(codes(desk.run(new CancelMessage(other)))).containsExactly("delivery.already-left");
    }

    @Test
    void what_is_urgent_waits_no_second() {
        set(true);
        UUID message = desk.run(new PutMessages(outgoing("Red flag in room 2", PERSON, Duration.ZERO, null)))
                .orThrow();
        deliveries.work(practice);
        assertThat(state(message)).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void an_e_mail_leaves_signed_in_with_its_own_id() throws Exception {
        set(true);
        UUID message = desk.run(new PutMessages(new Outgoing(
                        new Outgoing.To(PERSON, null, Channel.EMAIL, "rosa@example.org", "es"),
                        "Su visita en Harbor",
                        "Mañana a las 9:20. {0}",
                        List.of("https://x/l/visit/abc"),
                        "reminder",
                        null,
                        new Outgoing.When(wall.instant(), null),
                        Duration.ZERO)))
                .orThrow();
        deliveries.work(practice);
        assertThat(mail.waitForIncomingEmail(5000, 1)).isTrue();
        MimeMessage got = mail.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Su visita en Harbor");
        assertThat(String.valueOf(got.getContent())).contains("Mañana a las 9:20. https://x/l/visit/abc");
        assertThat(got.getMessageID()).isEqualTo("<" + message + "@harbor.example>");
        assertThat(state(message)).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void a_gateway_that_is_away_is_tried_again_with_growing_pauses_and_then_given_up() {
        set(true);
        gateway.refuseWith(503);
        UUID message = text("Hello").orThrow();
        later(Duration.ofSeconds(31));
        assertThat(state(message)).isEqualTo(DeliveryState.WAITING);
        int first = gateway.requests();
        deliveries.work(practice);
        assertThat(gateway.requests()).as("not before the pause is over").isEqualTo(first);
        for (int i = 0; i < 6; i++) {
            later(Duration.ofHours(1).plusSeconds(1));
        }
        assertThat(state(message)).isEqualTo(DeliveryState.DEAD);
        assertThat(gateway.requests()).isEqualTo(6);
        assertThat(outbox.find(practice, message).orElseThrow().progress().error())
                .contains("503");
    }

    @Test
    void a_dead_letter_is_repaired_and_sent_again() {
        set(true);
        gateway.refuseWith(400);
        UUID message = text("Hello").orThrow();
        later(Duration.ofSeconds(31));
        assertThat(state(message)).isEqualTo(DeliveryState.DEAD);
        gateway.refuseWith(0);
        assertThat(codes(desk.run(new SendAgain(message, "not a number")))).containsExactly("delivery.bad-address");
        desk.run(new SendAgain(message, "+1 555 0177")).orThrow();
        deliveries.work(practice);
        assertThat(gateway.taken()).singleElement().satisfies(t -> assertThat(t).containsEntry("To", "+15550177"));
        assertThat(codes(desk.run(new SendAgain(message, null)))).containsExactly("delivery.not-stuck");
    }

    @Test
    void one_persons_messages_leave_in_order_and_hold_up_nobody_else() {
        set(true);
        gateway.refuseWith(503);
        text("first").orThrow();
        later(Duration.ofSeconds(31));
        gateway.refuseWith(0);
        text("second").orThrow();
        desk.run(new PutMessages(outgoing("other", UUID.randomUUID(), Duration.ZERO, null)))
                .orThrow();
        wall.pass(Duration.ofSeconds(1));
        deliveries.work(practice);
        assertThat(bodies()).containsExactly("other");
        later(Duration.ofSeconds(31));
        later(Duration.ofSeconds(1));
        assertThat(bodies()).containsExactly("other", "first", "second");
    }

    @Test
    void a_sender_that_dies_with_messages_in_hand_is_taken_over_and_the_gateway_sends_once() {
        set(true);
        UUID message = text("Hello").orThrow();
        wall.pass(Duration.ofSeconds(31));
        UUID dead = UUID.randomUUID();
        SenderDying.claims(act, practice, dead);
        deliveries.work(practice);
        assertThat(state(message)).isEqualTo(DeliveryState.SENDING);
        later(Duration.ofSeconds(61));
        assertThat(state(message)).isEqualTo(DeliveryState.SENT);
        SenderDying.reportsLate(act, practice, message, dead);
        assertThat(state(message)).isEqualTo(DeliveryState.SENT);
        assertThat(gateway.taken()).hasSize(1);
    }

    @Test
    void many_senders_at_once_send_each_message_once() throws Exception {
        set(true);
        for (int i = 0; i < 60; i++) {
            desk.run(new PutMessages(outgoing("m" + i, new UUID(7, i % 20), Duration.ZERO, null)))
                    .orThrow();
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                pool.submit(() -> {
                    for (int round = 0; round < 12; round++) {
                        deliveries.work(practice);
                    }
                });
            }
        }
        while (deliveries.work(practice) > 0) {}
        await().until(() -> gateway.requests() == 60);
        for (int person = 0; person < 20; person++) {
            int mine = person;
            assertThat(bodies().stream().filter(b -> Integer.parseInt(b.substring(1)) % 20 == mine))
                    .containsExactly("m" + mine, "m" + (mine + 20), "m" + (mine + 40));
        }
    }

    @Test
    void what_comes_too_late_to_be_of_use_does_not_leave() {
        set(true);
        UUID message = desk.run(new PutMessages(outgoing(
                        "In an hour", PERSON, Outgoing.GRACE, wall.instant().plus(Duration.ofHours(1)))))
                .orThrow();
        later(Duration.ofHours(2));
        assertThat(state(message)).isEqualTo(DeliveryState.EXPIRED);
        assertThat(gateway.taken()).isEmpty();
    }

    @Test
    void a_practice_day_or_rehearsal_never_sends_even_if_its_settings_say_so() throws Exception {
        for (PracticeKind kind : List.of(PracticeKind.DEMO, PracticeKind.REHEARSAL)) {
            PracticeId day = clinics.founded("America/New_York", kind);
            var owner = TestPractice.owner(day);
            assertThat(codes(act.run(owner, UUID.randomUUID(), settings(0, true))))
                    .containsExactly("delivery.never-from-here");
            act.run(owner, UUID.randomUUID(), settings(0, false)).orThrow();
            SenderDying.sendingOn(sql, transactions, day);
            assertThat(deliveries.settings(day).sending()).isTrue();
            UUID message = act.run(
                            owner, UUID.randomUUID(), new PutMessages(outgoing("Never", PERSON, Duration.ZERO, null)))
                    .orThrow();
            deliveries.work(day);
            assertThat(outbox.find(day, message).orElseThrow().state()).isEqualTo(DeliveryState.SHOWN);
        }
        assertThat(gateway.requests()).isZero();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void secrets_are_kept_but_stand_on_no_record_and_in_no_words() {
        set(true);
        assertThat(deliveries.hasSecret(practice, Channel.EMAIL)).isTrue();
        assertThat(record.after(practice, 0, 1000))
                .allSatisfy(entry -> assertThat(entry.payload()).doesNotContain(SECRET, TextGateway.TOKEN));
        assertThat(settings(3, true).toString()).doesNotContain(SECRET, TextGateway.TOKEN);
        desk.run(new SetDelivery(1, deliveries.settings(practice), null, null)).orThrow();
        assertThat(deliveries.hasSecret(practice, Channel.TEXT))
                .as("blank leaves it")
                .isTrue();
        assertThat(codes(desk.run(settings(1, true)))).containsExactly("delivery.changed-meanwhile");
    }

    @Test
    void the_gateways_word_moves_a_message_on_once_and_only_if_it_is_signed() {
        set(true);
        UUID message = text("Hello").orThrow();
        later(Duration.ofSeconds(31));
        Map<String, String> told =
                Map.of("MessageSid", gateway.taken().getFirst().get("Sid"), "MessageStatus", "delivered");
        String there = callback("status");
        assertThat(TextGateway.call(there, told, "another token")).as("forged").isEqualTo(403);
        assertThat(state(message)).isEqualTo(DeliveryState.SENT);
        assertThat(TextGateway.call(there, told, TextGateway.TOKEN)).isEqualTo(200);
        assertThat(state(message)).isEqualTo(DeliveryState.DELIVERED);
        assertThat(TextGateway.call(there, told, TextGateway.TOKEN))
                .as("replayed")
                .isEqualTo(409);
        Map<String, String> undelivered = Map.of("MessageSid", told.get("MessageSid"), "MessageStatus", "undelivered");
        assertThat(TextGateway.call(there, undelivered, TextGateway.TOKEN)).isEqualTo(409);
        assertThat(state(message)).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void what_nobody_understands_waits_for_a_person_once_however_often_it_is_told() {
        set(true);
        Map<String, String> reply = Map.of("MessageSid", "SMreply1", "From", "+15550100", "Body", "can I bring my dog");
        assertThat(TextGateway.call(callback("reply"), reply, "forged")).isEqualTo(403);
        assertThat(replies.open(practice, 10)).isEmpty();
        assertThat(TextGateway.call(callback("reply"), reply, TextGateway.TOKEN))
                .isEqualTo(200);
        assertThat(TextGateway.call(callback("reply"), reply, TextGateway.TOKEN))
                .isEqualTo(409);
        assertThat(replies.open(practice, 10))
                .singleElement()
                .satisfies(r -> assertThat(r.body()).contains("dog"));
        desk.run(new SettleReply(replies.open(practice, 10).getFirst().id())).orThrow();
        assertThat(replies.open(practice, 10)).isEmpty();
    }

    private String callback(String what) {
        String path = "/callbacks/text/" + practice + "/" + what;
        return address.of(path).orElse("http://localhost:" + port + path);
    }

    private void set(boolean sending) {
        desk.run(settings(0, sending)).orThrow();
    }

    private SetDelivery settings(int version, boolean sending) {
        return new SetDelivery(
                version,
                new DeliverySettings(
                        sending,
                        new DeliverySettings.Mail(
                                "127.0.0.1", mail.getSmtp().getPort(), "none", "desk", "desk@harbor.example"),
                        new DeliverySettings.Text(gateway.address(), TextGateway.ACCOUNT, "+15559999")),
                SECRET,
                TextGateway.TOKEN);
    }

    private Outcome<UUID> text(String body) {
        return desk.run(new PutMessages(outgoing(body, PERSON, Outgoing.GRACE, null)));
    }

    private Outgoing outgoing(String body, UUID person, Duration grace, @Nullable Instant uselessAfter) {
        return new Outgoing(
                new Outgoing.To(person, null, Channel.TEXT, "+1 555 0100", "en"),
                "",
                body,
                List.of("https://x/l/visit/abc"),
                "reminder",
                null,
                new Outgoing.When(wall.instant().minusSeconds(1), uselessAfter),
                grace);
    }

    private void later(Duration length) {
        wall.pass(length);
        deliveries.work(practice);
    }

    private DeliveryState state(UUID message) {
        return outbox.find(practice, message).orElseThrow().state();
    }

    private List<String> bodies() {
        return gateway.taken().stream().map(t -> String.valueOf(t.get("Body"))).toList();
    }
}
