package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StreamEar;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BatonTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesTest {
    private static final Pattern CODE = Pattern.compile("<strong>([0-9A-Z]{4}-[0-9A-Z]{4})</strong>");
    private static final String[] OWN_PAGE = {"Sec-Fetch-Site", "same-origin"};

    @Autowired
    private Act act;

    @Autowired
    private Devices devices;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @Autowired
    private SettableWall wall;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private PracticeId practice = new PracticeId(1);
    private Visitor manager = new Visitor(0);

    @BeforeAll
    void a_manager() {
        practice = clinics.in("America/New_York").id();
        manager = TestStaff.signIn(staff.join(practice, "Mira Stone", Role.MANAGER), port);
    }

    @AfterEach
    void back_to_now() {
        sql.execute("delete from access.attempt");
        wall.set(InstantSource.system().instant());
    }

    @Test
    void a_device_is_paired_by_its_code_once_and_without_a_session() {
        String code = added("Lobby", "kiosk");
        Visitor kiosk = new Visitor(port);
        int sessions = sessions();
        assertThat(kiosk.open("/d/pair").statusCode()).isEqualTo(200);
        HttpResponse<String> paired =
                kiosk.submit("/d/pair", Map.of("code", code.toLowerCase(java.util.Locale.ROOT)), OWN_PAGE);
        assertThat(paired.body()).contains("Lobby");
        assertThat(paired.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("baton-device=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/d");
        assertThat(new Visitor(port)
                        .submit("/d/pair", Map.of("code", code), OWN_PAGE)
                        .statusCode())
                .isEqualTo(422);
        assertThat(sessions()).isEqualTo(sessions);
        assertThat(manager.open("/p/" + practice + "/devices").body()).contains("Lobby", "last seen");
    }

    @Test
    void neither_code_nor_token_is_kept_anywhere() {
        String code = added("Annex", "display");
        Visitor display = new Visitor(port);
        String token = display.submit("/d/pair", Map.of("code", code), OWN_PAGE)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll("baton-device=([^;]+);.*", "$1");
        assertThat(token).hasSize(32);
        for (String kept : java.util.List.of("access.device", "record.entry", "record.answer")) {
            assertThat(sql.fetch("select t::text as row from " + kept + " t").getValues(0, String.class))
                    .noneMatch(row -> row.contains(token) || row.contains(code) || row.contains(code.replace("-", "")));
        }
    }

    @Test
    void a_code_ends_after_ten_minutes_and_guessing_is_slowed_down() {
        String code = added("Late", "kiosk");
        wall.pass(Devices.CODE_LASTS.plusSeconds(1));
        Visitor kiosk = new Visitor(port);
        HttpResponse<String> late = kiosk.submit("/d/pair", Map.of("code", code), OWN_PAGE);
        assertThat(late.statusCode()).isEqualTo(422);
        String last = "";
        for (int i = 0; i < 8; i++) {
            last = kiosk.submit("/d/pair", Map.of("code", "AAAA-AAA" + i), OWN_PAGE)
                    .body();
        }
        assertThat(last).contains("Too many failed attempts");
    }

    @Test
    void a_kiosk_is_no_display_and_neither_is_staff() {
        Visitor kiosk = paired("Kiosk one", "kiosk");
        assertThat(kiosk.open("/d/display/anything").statusCode()).isEqualTo(403);
        assertThat(kiosk.open("/d/kiosk/anything").statusCode()).isEqualTo(404);
        assertThat(Visitor.pathOf(kiosk.open("/p/" + practice + "/schedule"))).isEqualTo("/sign-in");
        assertThat(Visitor.pathOf(manager.open("/d/kiosk/anything"))).isEqualTo("/d/pair");
        Device device = devices.of(practice).stream()
                .filter(d -> d.name().equals("Kiosk one"))
                .findFirst()
                .orElseThrow();
        Caller caller = new DeviceCaller(device.id(), practice, device.kind(), device.name(), null).caller();
        assertThat(caller.may()).containsExactly(Permission.CHECK_IN_AT_KIOSK);
        assertThat(caller.kind()).isEqualTo(Caller.Kind.DEVICE);
    }

    @Test
    void a_device_that_is_taken_away_loses_pages_and_stream_at_once() {
        Visitor display = paired("Display one", "display");
        Device device = devices.of(practice).stream()
                .filter(d -> d.name().equals("Display one"))
                .findFirst()
                .orElseThrow();
        try (var stream = new StreamEar(display.stream("/d/live"))) {
            stream.hear("event: beat");
            manager.open("/p/" + practice + "/devices");
            manager.submit("/p/" + practice + "/devices/" + device.id() + "/revoke", Map.of());
            stream.end();
        }
        assertThat(Visitor.pathOf(display.open("/d/display/anything"))).isEqualTo("/d/pair");
        assertThat(display.glance("GET", "/d/live", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void a_form_of_another_site_pairs_nothing() {
        String code = added("Crossed", "kiosk");
        Visitor kiosk = new Visitor(port);
        assertThat(kiosk.submit("/d/pair", Map.of("code", code), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(kiosk.submit("/d/pair", Map.of("code", code), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(kiosk.submit("/d/pair", Map.of("code", code)).statusCode()).isEqualTo(403);
        assertThat(kiosk.submit("/d/pair", Map.of("code", code), "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void another_practice_neither_names_nor_takes_away_a_device() {
        paired("Ours", "kiosk");
        Device device = devices.of(practice).stream()
                .filter(d -> d.name().equals("Ours"))
                .findFirst()
                .orElseThrow();
        Caller elsewhere = Caller.system(clinics.in("Europe/Rome").id());
        assertThat(act.run(elsewhere, UUID.randomUUID(), new RevokeDevice(device.id()))
                        .toString())
                .contains("access.device-unknown");
        assertThat(act.run(elsewhere, UUID.randomUUID(), new RenameDevice(device.id(), 1, "Theirs"))
                        .toString())
                .contains("access.changed-meanwhile");
        assertThat(devices.of(practice)).anyMatch(d -> d.name().equals("Ours"));
    }

    private Visitor paired(String name, String kind) {
        Visitor device = new Visitor(port);
        assertThat(device.submit("/d/pair", Map.of("code", added(name, kind)), OWN_PAGE)
                        .statusCode())
                .isEqualTo(201);
        return device;
    }

    private String added(String name, String kind) {
        manager.open("/p/" + practice + "/devices");
        String page = manager.submit("/p/" + practice + "/devices", Map.of("name", name, "kind", kind))
                .body();
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).as(page).isTrue();
        return code.group(1);
    }

    private int sessions() {
        return sql.fetchCount(org.jooq.impl.DSL.table("access.spring_session"));
    }
}
