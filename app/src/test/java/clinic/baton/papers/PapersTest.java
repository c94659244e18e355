package clinic.baton.papers;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.patients.PatientName;
import clinic.baton.print.Sheet;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.readiness.Requirement;
import clinic.baton.readiness.SetRequirements;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.web.live.Audience;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A paper comes in, is matched by name and birth date, filed for a visit, owned and clocked until then. */
@BatonTest
class PapersTest {
    @Autowired
    private Act act;

    @Autowired
    private Papers papers;

    @Autowired
    private Readiness readiness;

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
    void a_visit_that_waits_for_a_referral() {
        wall.set(Instant.parse("2026-11-20T14:00:00Z")); // a Friday
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        rossi = desk.patient("Rossi"); // Carla, born 4 May 1960
        visit = desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T10:00")
                .orThrow()
                .appointment();
        desk.run(new SetRequirements(desk.visit("Follow-up"), 0, List.of(Requirement.of("referral"))))
                .orThrow();
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    private static byte[] pdf(String words) {
        return Sheet.upright(clinic.baton.print.Paper.LETTER, "Another practice", "Fax", "")
                .text(words)
                .bytes();
    }

    private UUID came(String words) {
        return desk.run(ReceivePaper.of(Paper.Source.FOLDER, "fax0001.pdf", pdf(words)))
                .orThrow();
    }

    private Paper paper(UUID id) {
        return papers.paper(desk.practice(), id).orElseThrow();
    }

    @Test
    void it_is_told_whose_it_is_by_name_and_birth_date_together() {
        Paper both = paper(came("Referral for ROSSI, Carla, DOB 05/04/1960, to cardiology."));
        assertThat(papers.likely(desk.practice(), both))
                .extracting(PatientName::id)
                .containsExactly(rossi);
        assertThat(papers.likely(desk.practice(), paper(came("Carla Rossi, born 05/05/1960"))))
                .as("another birth date")
                .isEmpty();
        assertThat(papers.likely(desk.practice(), paper(came("Bianchi, born 05/04/1960"))))
                .as("another name")
                .isEmpty();
    }

    @Test
    void filed_for_what_a_visit_lacks_it_makes_it_ready_and_undo_takes_that_back() {
        UUID id = came("Referral for Rossi, 1960-05-04");
        UUID key = UUID.randomUUID();
        desk.run(key, new FilePaper(id, new Paper.Filed(rossi, visit, "referral"), "Referral", ""))
                .orThrow();
        assertThat(open()).isEmpty();
        assertThat(papers.fresh(desk.practice(), 10)).isEmpty();
        assertThat(codes(desk.run(new SetPaperAside(id, "advertisement")))).containsExactly("papers.settled-already");
        desk.undo(key, id);
        assertThat(open()).containsExactly("referral");
        assertThat(codes(desk.run(
                        new FilePaper(id, new Paper.Filed(desk.patient("Tanaka"), visit, "referral"), "Referral", ""))))
                .containsExactly("papers.no-such-visit");
        assertThat(codes(desk.run(new FilePaper(id, new Paper.Filed(rossi, null, null), " ", ""))))
                .containsExactly("papers.words-missing");
        assertThat(codes(desk.run(new SetPaperAside(id, " ")))).containsExactly("papers.words-missing");
        desk.run(new SetPaperAside(id, "meant for the practice next door")).orThrow();
        assertThat(papers.fresh(desk.practice(), 10)).isEmpty();
    }

    @Test
    void the_same_file_twice_is_one_paper_and_only_papers_are_taken_in() {
        byte[] file = pdf("hello");
        UUID first =
                desk.run(ReceivePaper.of(Paper.Source.FOLDER, "a.pdf", file)).orThrow();
        assertThat(desk.run(ReceivePaper.of(Paper.Source.UPLOAD, "b.pdf", file)).orThrow())
                .isEqualTo(first);
        assertThat(papers.content(desk.practice(), first)).hasValue(file);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(codes(desk.run(ReceivePaper.of(Paper.Source.UPLOAD, "innocent.pdf", script))))
                .containsExactly("papers.file-wrong");
        assertThat(codes(desk.run(ReceivePaper.of(Paper.Source.UPLOAD, "nothing.pdf", new byte[0]))))
                .containsExactly("papers.file-size");
    }

    @Test
    void nobodys_paper_is_asked_about_an_owners_waits_until_it_is_due_and_urgent_is_within_the_hour() {
        UUID id = came("A letter");
        assertThat(minute(paper(id).due())).as("the next working day").isEqualTo(desk.at("2026-11-23T09:00"));
        wall.pass(Duration.ofMinutes(16));
        assertThat(asked()).contains("A paper came");
        desk.run(new TakePaper(id, true)).orThrow();
        assertThat(asked()).doesNotContain("A paper came");
        assertThat(codes(desk.run(new TakePaper(id, true)))).containsExactly("papers.so-already");
        UUID urgent = came("URGENT: please call back");
        assertThat(minute(paper(urgent).due())).isEqualTo(desk.at("2026-11-20T10:16"));
        wall.pass(Duration.ofMinutes(16));
        assertThat(asked()).contains("says it is urgent");
        wall.set(desk.at("2026-11-23T09:01"));
        assertThat(asked()).as("its owner's time is over").contains("paper-" + id + "-late");
    }

    @Test
    void the_desk_brings_one_in_and_files_it_on_its_page() {
        UUID id = came("Referral for Rossi, DOB 05/04/1960");
        Visitor ana = TestStaff.signIn(staff.join(desk.practice(), "Ana Ruiz", Role.ADMINISTRATOR), port);
        String root = "/p/" + desk.practice() + "/papers";
        assertThat(ana.open(root).body()).contains("fax0001.pdf", "Perhaps", "Rossi");
        assertThat(ana.open(root + "/" + id).body()).contains("1960-05-04", "Name and birth date in it fit");
        String page = ana.open(root + "/" + id + "?patient=" + rossi).body();
        assertThat(page).contains("value=\"Referral\"", visit + " referral\" selected");
        var file = ana.open(root + "/" + id + "/file");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        ana.submit(
                root + "/" + id + "/file",
                Map.of("patient", rossi.toString(), "visit", visit + " referral", "kind", "Referral"));
        assertThat(open()).isEmpty();
        assertThat(ana.open("/p/" + desk.practice() + "/patients/" + rossi).body())
                .contains("Referral", "by fax or scan");
        assertThat(ana.open("/p/" + desk.practice() + "/charts?date=2026-11-24").body())
                .contains("Referral came Fri 20 Nov");
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private List<String> open() {
        return readiness
                .starting(desk.practice(), desk.at("2026-11-24T00:00"), desk.at("2026-11-24T23:00"))
                .getFirst()
                .open()
                .stream()
                .map(ReadyItem::item)
                .toList();
    }

    private String asked() {
        return prompts.now(desk.practice(), Station.REFERRALS, Audience.DESK).toString();
    }
}
