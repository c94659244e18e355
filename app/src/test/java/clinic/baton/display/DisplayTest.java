package clinic.baton.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.baton.access.AddDevice;
import clinic.baton.access.DeviceKind;
import clinic.baton.access.Devices;
import clinic.baton.access.Secrets;
import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Notice;
import clinic.baton.flow.Step;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.replan.Happening;
import clinic.baton.replan.SayHappened;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.StreamEar;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** The waiting room's display: codes and ranges, and in the raw bytes of page and stream nothing that tells who is here. */
@BatonTest
class DisplayTest {
    private static final List<String> PRIVATE = List.of(
            "Quarrington",
            "Zebulona",
            "Z. Quar",
            "1960",
            "5 May",
            "05-04",
            "zanzibar-reason",
            "5550199",
            "555 0199",
            "Follow-up",
            "9:40",
            "09:40");

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    @LocalServerPort
    int port;

    BookedClinic desk;
    Visitor display;

    @BeforeEach
    void a_display_is_paired_by_its_code() {
        wall.set(Instant.parse("2026-11-23T08:20:00Z")); // 9:20 in Berlin
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        display = paired(DeviceKind.DISPLAY);
    }

    @Test
    void who_gets_a_room_is_called_by_code_for_three_minutes() {
        Encounter visit = checkedIn(arrived("09:40"));
        assertThat(page()).contains("Nobody is called at the moment").doesNotContain(visit.callCode());
        desk.run(new Step.ToRoom(visit.id(), visit.version(), desk.room("Room 2")))
                .orThrow();
        assertThat(page()).contains("<b>" + visit.callCode() + "</b><span>Room 2</span>");
        wall.pass(Duration.ofSeconds(181));
        assertThat(page()).doesNotContain(visit.callCode());
    }

    @Test
    void who_asks_to_be_fetched_is_not_called() {
        Encounter visit = checkedIn(arrived("09:40"));
        desk.run(new Notice.RaiseFlag(visit.id(), Flag.FETCH)).orThrow();
        desk.run(new Step.ToRoom(visit.id(), visit.version(), desk.room("Room 2")))
                .orThrow();
        assertThat(page()).doesNotContain(visit.callCode());
    }

    @Test
    void each_provider_with_somebody_waiting_has_a_range_and_lateness_is_told_calmly() {
        assertThat(page()).doesNotContain("Dr Lind").contains("Nobody is waiting for a provider");
        checkedIn(arrived("09:40"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(page()).containsPattern("<dt>Dr Lind</dt><dd>(up to|\\d+ to) \\d+ minutes</dd>"));
        desk.run(new SayHappened(Happening.PROVIDER_LATE, desk.who("Dr Lind"), null, 20, null))
                .orThrow();
        assertThat(page()).contains("Dr Lind is running late today").doesNotContain("Dr Okafor is running");
    }

    @Test
    void staff_say_something_to_everybody_until_it_is_over() {
        StaffBrowser ana = StaffBrowser.of(context, sql, desk.practice(), "ADMINISTRATOR");
        assertThat(ana.page("/display-notice")).contains("nobody");
        assertThat(ana.send("/display-notice", "words", "The lift is out of order today.", "minutes", "60")
                        .getStatus())
                .isLessThan(400);
        assertThat(page()).contains("The lift is out of order today.");
        wall.pass(Duration.ofMinutes(61));
        assertThat(page()).doesNotContain("The lift");
        UUID key = UUID.randomUUID();
        desk.run(key, new SayOnDisplays("We close at noon.", 60)).orThrow();
        desk.undo(key, NoticeSaid.WAITING_ROOMS);
        assertThat(page()).doesNotContain("noon");
        assertThat(BookedClinic.codes(desk.run(new SayOnDisplays("x".repeat(161), 60))))
                .containsExactly("display.long-notice");
        assertThat(BookedClinic.codes(desk.run(new SayOnDisplays("short", 2)))).containsExactly("display.notice-time");
    }

    @Test
    void the_raw_bytes_of_page_and_stream_tell_nobody_who_is_here() {
        String before = page();
        try (var stream = new StreamEar(display.stream("/d/live?views=display,board:stage,desk,my-day&after=0"))) {
            Encounter visit = checkedIn(arrived("09:40"));
            desk.run(new Notice.RaiseFlag(visit.id(), Flag.IN_PAIN)).orThrow();
            desk.run(new Step.ToRoom(visit.id(), visit.version(), desk.room("Room 2")))
                    .orThrow();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> stream.heard().contains("<b>" + visit.callCode() + "</b>"));
            String heard = stream.heard();
            for (String bytes : List.of(before, page(), heard)) {
                assertThat(bytes).doesNotContain(PRIVATE).doesNotContain("in pain", "csrf");
                assertThat(bytes)
                        .doesNotContain(
                                visit.id().toString(),
                                visit.patient().toString(),
                                String.valueOf(visit.purpose().appointment()));
            }
        }
    }

    @Test
    void a_kiosk_or_stranger_sees_no_display() {
        assertThat(Visitor.pathOf(new Visitor(port).open("/d/display"))).isEqualTo("/d/pair");
        assertThat(paired(DeviceKind.KIOSK).open("/d/display").statusCode()).isEqualTo(403);
    }

    private Visitor paired(DeviceKind kind) {
        String code = Secrets.pairingCode();
        desk.run(new AddDevice(kind, "Lobby", null, Devices.hash(Secrets.asMeant(code))))
                .orThrow();
        Visitor device = new Visitor(port);
        var answer = device.submit("/d/pair", Map.of("code", code), "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(201);
        if (kind == DeviceKind.DISPLAY) {
            assertThat(answer.body()).contains("href=\"/d/display\"");
        }
        return device;
    }

    private String page() {
        var answer = display.open("/d/display");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private Encounter arrived(String time) {
        UUID patient = desk.run(new RegisterPatient(
                        Details.of("Quarrington", "Zebulona", LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(Contact.Kind.PHONE, "+1 555 0199", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
        UUID booked = desk.book(patient, "Dr Lind", "Follow-up", "2026-11-23T" + time)
                .orThrow()
                .appointment();
        return desk.run(new Arrive(booked, "zanzibar-reason")).orThrow();
    }

    private Encounter checkedIn(Encounter visit) {
        return desk.run(new Step.CheckIn(visit.id(), visit.version())).orThrow();
    }
}
