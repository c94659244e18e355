package clinic.baton.notices;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Deliveries;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.SetDelivery;
import clinic.baton.glass.RestrictPatient;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Reading;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TellPatient;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TextGateway;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The outbox, what a patient said about messages, calls owed, and the set-up of sending, as their pages show them. */
@BatonTest
class OutboxPagesTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Consents consents;

    @Autowired
    Reading reading;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DSLContext sql;

    BookedClinic desk;
    StaffBrowser ana;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T14:00:00Z")); // Monday, 9:00 in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        ana = StaffBrowser.of(context, sql, desk.practice(), "ADMINISTRATOR");
    }

    @Test
    void a_message_waits_in_sight_can_be_taken_back_and_is_shown_where_nothing_is_sent() {
        UUID rosa = patient("Rosa", "+1 202 555 0171");
        tell(rosa);
        Letter first = newest();
        assertThat(ana.page("/outbox"))
                .contains("Nothing is sent outside", "Visit called off", "leaves within half a minute", "Take back");
        ana.send("/outbox/" + first.id() + "/take-back");
        assertThat(newest().state()).isEqualTo(DeliveryState.CANCELLED);
        tell(rosa);
        wall.pass(Duration.ofSeconds(31));
        deliveries.work(desk.practice());
        assertThat(ana.page("/outbox")).contains("shown here", "taken back", "Nothing waits");
        assertThat(ana.page("/patients/" + rosa)).contains("may get messages", "Visit called off");
    }

    @Test
    void messages_of_a_restricted_record_are_there_but_say_nothing() {
        UUID rosa = patient("Rosa", "+1 202 555 0174");
        tell(rosa);
        assertThat(ana.page("/outbox")).contains("+1 202 555 0174");
        desk.run(new RestrictPatient(rosa, "Works here")).orThrow();
        assertThat(ana.page("/outbox"))
                .contains("Visit called off", "Restricted record")
                .doesNotContain("+1 202 555 0174");
        assertThat(StaffBrowser.of(context, sql, desk.practice(), "MANAGER").page("/outbox"))
                .contains("+1 202 555 0174");
    }

    @Test
    void what_the_gateway_refuses_is_put_right_and_sent_again() {
        try (TextGateway gateway = new TextGateway()) {
            desk.run(new SetDelivery(
                            deliveries.version(desk.practice()),
                            new DeliverySettings(
                                    true,
                                    DeliverySettings.NONE.mail(),
                                    new DeliverySettings.Text(gateway.address(), TextGateway.ACCOUNT, "+12025550100")),
                            null,
                            TextGateway.TOKEN))
                    .orThrow();
            gateway.refuseWith(400);
            tell(patient("Rosa", "+1 202 555 0172"));
            wall.pass(Duration.ofSeconds(31));
            deliveries.work(desk.practice());
            Letter stuck = newest();
            assertThat(stuck.state()).isEqualTo(DeliveryState.DEAD);
            assertThat(ana.page("/outbox?only=dead")).contains("Could not be sent", "The gateway said 400");
            ana.send("/outbox/" + stuck.id() + "/send-again", "address", "not a number");
            assertThat(newest().state()).isEqualTo(DeliveryState.DEAD);
            gateway.refuseWith(0);
            ana.send("/outbox/" + stuck.id() + "/send-again", "address", "+1 202 555 0199");
            wall.pass(Duration.ofSeconds(1));
            deliveries.work(desk.practice());
            assertThat(newest().state()).isEqualTo(DeliveryState.SENT);
            assertThat(newest().to().address()).isEqualTo("+1 202 555 0199");
        }
    }

    @Test
    void what_cant_be_sent_is_called_and_the_call_is_noted_from_the_desk() {
        UUID quiet = desk.patient("Quiet");
        assertThat(tell(quiet)).isEqualTo("NO_ADDRESS");
        UUID call = reading.in(
                desk.practice(),
                db -> db.fetchSingle("select id from notices.untold where settled_at is null")
                        .get(0, UUID.class));
        assertThat(ana.send("/calls-owed/" + call + "/settle").getStatus()).isEqualTo(302);
        int owed = reading.in(
                desk.practice(),
                db -> db.fetchSingle("select count(*)::int from notices.untold where settled_at is null")
                        .get(0, Integer.class));
        assertThat(owed).isZero();
    }

    @Test
    void stop_said_at_the_desk_is_written_down_on_the_patients_page_and_acts_at_once() {
        UUID rosa = patient("Rosa", "+1 202 555 0173");
        tell(rosa);
        String path = "/patients/" + rosa + "/consent";
        ana.send(path, "channel", "text", "address", "+1 202 555 0173", "given", "false");
        assertThat(newest().state()).as("what waited").isEqualTo(DeliveryState.CANCELLED);
        assertThat(ana.page("/patients/" + rosa)).contains("said stop, said to the desk");
        assertThat(tell(rosa)).isEqualTo("NO_CONSENT");
        ana.send(path, "channel", "text", "address", "+1 202 555 0173", "given", "true");
        assertThat(consents.of(desk.practice(), Channel.TEXT, "+1 202 555 0173")
                        .orElseThrow()
                        .given())
                .isTrue();
    }

    @Test
    void sending_is_set_up_on_one_page_and_a_secret_is_never_shown_again() {
        StaffBrowser manager = StaffBrowser.of(context, sql, desk.practice(), "MANAGER");
        assertThat(manager.page("/setup")).contains("Sending messages", "Nothing is sent; the outbox shows it");
        String[] form = {
            "version", "0",
            "sending", "on",
            "mailHost", "mail.example.org",
            "mailPort", "many",
            "mailSecurity", "tls",
            "mailSecret", "correct horse",
            "mailFrom", "desk@example.org"
        };
        form[1] = Integer.toString(deliveries.version(desk.practice()));
        var wrong = manager.send("/setup/messages", form);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(StaffBrowser.text(wrong))
                .contains("many is no port", "mail.example.org")
                .doesNotContain("horse");
        form[7] = "465";
        assertThat(manager.send("/setup/messages", form).getStatus()).isEqualTo(302);
        assertThat(deliveries.settings(desk.practice()).mail().port()).isEqualTo(465);
        assertThat(manager.page("/setup/messages"))
                .contains("E-mail is sent", "One is kept")
                .doesNotContain("horse");
        manager.send("/setup/messages/test", "channel", "email", "address", "me@example.org");
        assertThat(newest().topic()).isEqualTo("test");
        assertThat(ana.send("/setup/messages", form).getStatus()).isEqualTo(403);
    }

    private String tell(UUID patient) {
        return desk.run(new TellPatient(new Notice(
                        patient,
                        Topic.CANCELLED,
                        UUID.randomUUID(),
                        desk.site(),
                        List.of(desk.at("2026-11-24T10:00")),
                        List.of(),
                        null)))
                .orThrow();
    }

    private Letter newest() {
        return outbox.newest(desk.practice(), 1).getFirst();
    }

    private UUID patient(String given, String number) {
        return desk.run(new RegisterPatient(
                        Details.of("Diaz", given, LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(Contact.Kind.PHONE, number, "mobile", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
    }
}
