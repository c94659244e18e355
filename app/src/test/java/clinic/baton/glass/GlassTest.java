package clinic.baton.glass;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.record.RecordReader;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Restricted records, and breaking the glass before them. */
@BatonTest
class GlassTest {
    private static final String REASON = "Asks at the desk for her results";

    @Autowired
    private Act act;

    @Autowired
    private Glass glass;

    @Autowired
    private Prompts prompts;

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
    private UUID rossi = new UUID(0, 0);
    private UUID tanaka = new UUID(0, 0);
    private Person nora = new Person(new UUID(0, 0), "", "");
    private Person mara = new Person(new UUID(0, 0), "", "");
    private Caller nurse = Caller.system(practice);
    private Caller manager = Caller.system(practice);

    @BeforeEach
    void a_nurse_a_manager_and_a_restricted_record() {
        var clinic = new BookedClinic(act, clinics.in("America/New_York"));
        practice = clinic.practice();
        rossi = clinic.patient("Rossi");
        tanaka = clinic.patient("Tanaka");
        nora = staff.join(practice, "Nora Okafor", Role.NURSE);
        mara = staff.join(practice, "Mara Lind", Role.MANAGER);
        nurse = staff.caller(nora, practice);
        manager = staff.caller(mara, practice);
        run(manager, new RestrictPatient(rossi, "Works here")).orThrow();
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void a_restricted_record_is_shut_until_a_reason_is_given_and_again_after_an_hour() {
        assertThat(glass.shut(nurse, rossi)).isTrue();
        assertThat(glass.shut(nurse, tanaka)).as("another record").isFalse();
        run(nurse, new BreakGlass(rossi, REASON)).orThrow();
        assertThat(glass.shut(nurse, rossi)).isFalse();
        assertThat(glass.shut(staff.caller(staff.join(practice, "Olu", Role.PROVIDER), practice), rossi))
                .as("a colleague without a reason of their own")
                .isTrue();
        wall.pass(Duration.ofMinutes(59));
        assertThat(glass.shut(nurse, rossi)).isFalse();
        wall.pass(Duration.ofMinutes(2));
        assertThat(glass.shut(nurse, rossi)).isTrue();
    }

    @Test
    void whoever_oversees_the_practice_needs_no_reason() {
        assertThat(glass.shut(manager, rossi)).isFalse();
    }

    @Test
    void a_reason_is_words_and_the_record_must_be_restricted() {
        assertThat(code(run(nurse, new BreakGlass(rossi, "  x ")))).isEqualTo(GlassRefusal.REASON_MISSING.key());
        assertThat(code(run(nurse, new BreakGlass(rossi, "x".repeat(501)))))
                .isEqualTo(GlassRefusal.TEXT_TOO_LONG.key());
        assertThat(code(run(nurse, new BreakGlass(tanaka, REASON)))).isEqualTo(GlassRefusal.NOT_RESTRICTED.key());
        assertThat(glass.openings(practice, 10)).isEmpty();
    }

    @Test
    void only_managers_restrict_and_lift() {
        assertThat(code(run(nurse, new RestrictPatient(tanaka, "Neighbour")))).isEqualTo("record.not-permitted");
        assertThat(code(run(nurse, new LiftRestriction(rossi)))).isEqualTo("record.not-permitted");
        assertThat(code(run(manager, new RestrictPatient(rossi, "Again"))))
                .isEqualTo(GlassRefusal.RESTRICTED_ALREADY.key());
        assertThat(code(run(manager, new RestrictPatient(UUID.randomUUID(), "Nobody"))))
                .isEqualTo(GlassRefusal.NO_SUCH_PATIENT.key());
        run(manager, new LiftRestriction(rossi)).orThrow();
        assertThat(glass.shut(nurse, rossi)).isFalse();
    }

    @Test
    void an_opening_stands_on_the_record_and_managers_are_told_at_once() {
        run(nurse, new BreakGlass(rossi, REASON)).orThrow();
        assertThat(record.ofPatient(practice, rossi, 10)).anySatisfy(entry -> {
            assertThat(entry.type()).isEqualTo("glass.GlassBroken");
            assertThat(entry.actor()).isEqualTo(nora.id());
        });
        assertThat(told(Audience.MANAGING)).contains("Nora Okafor opened a restricted record");
        assertThat(told(Audience.DESK)).doesNotContain("restricted");
        assertThat(told(Audience.CLINICAL)).doesNotContain("restricted");
    }

    @Test
    void a_review_settles_it_once_and_never_by_whoever_opened_it() {
        UUID opening = run(nurse, new BreakGlass(rossi, REASON)).orThrow();
        assertThat(code(run(nurse, new ReviewOpening(opening, Verdict.JUSTIFIED, ""))))
                .isEqualTo("record.not-permitted");
        Caller both = new Caller(practice, Caller.Kind.PERSON, nora.id(), nora.name(), Role.MANAGER.permissions());
        assertThat(code(run(both, new ReviewOpening(opening, Verdict.JUSTIFIED, ""))))
                .isEqualTo(GlassRefusal.OWN_OPENING.key());
        assertThat(code(run(manager, new ReviewOpening(opening, Verdict.NOT_JUSTIFIED, ""))))
                .as("a finding against somebody says why")
                .isEqualTo(GlassRefusal.REASON_MISSING.key());
        run(manager, new ReviewOpening(opening, Verdict.NOT_JUSTIFIED, "She was not here that day"))
                .orThrow();
        assertThat(code(run(manager, new ReviewOpening(opening, Verdict.JUSTIFIED, ""))))
                .isEqualTo(GlassRefusal.REVIEWED_BEFORE.key());
        assertThat(glass.openings(practice, 10)).singleElement().satisfies(o -> {
            assertThat(o.review()).isNotNull();
            assertThat(o.review().by()).isEqualTo(mara.id());
            assertThat(o.review().verdict()).isEqualTo(Verdict.NOT_JUSTIFIED);
        });
        assertThat(told(Audience.MANAGING)).doesNotContain("restricted");
    }

    @Test
    void every_page_of_the_patient_asks_for_the_reason_and_the_list_shows_it_to_managers_alone() {
        String page = "/p/" + practice + "/patients/" + rossi;
        Visitor visitor = TestStaff.signIn(nora, port);
        for (String below : List.of("", "/edit", "/disclosures", "/related/new")) {
            assertThat(Visitor.pathOf(visitor.open(page + below))).as(below).isEqualTo(page + "/closed");
        }
        assertThat(visitor.open("/p/" + practice + "/patients/" + tanaka).statusCode())
                .isEqualTo(200);
        assertThat(visitor.open(page + "/closed").body()).contains("Restricted record");
        assertThat(visitor.submit(page + "/closed", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        assertThat(Visitor.pathOf(visitor.submit(page + "/closed", Map.of("reason", REASON))))
                .isEqualTo(page);
        assertThat(visitor.open(page).statusCode()).isEqualTo(200);
        assertThat(visitor.open("/p/" + practice + "/restricted").statusCode()).isEqualTo(403);
        Visitor overseer = TestStaff.signIn(mara, port);
        assertThat(overseer.open("/p/" + practice + "/restricted").body()).contains("Nora Okafor", REASON);
        assertThat(overseer.open(page).statusCode()).isEqualTo(200);
    }

    private String told(Audience audience) {
        return prompts.now(practice, Station.DESK, audience).toString();
    }

    private <R> Outcome<R> run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Refused<?>(var reasons) ? reasons.getFirst().code() : "done";
    }
}
