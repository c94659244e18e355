package clinic.baton.downtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.downtime.DowntimePack;
import clinic.baton.downtime.DowntimePaper;
import clinic.baton.flow.Arrive;
import clinic.baton.glass.RestrictPatient;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sheets by which a clinic goes on without Baton. */
@BatonTest
class DowntimeTest {
    @Autowired
    private Act act;

    @Autowired
    private DowntimePack pack;

    @Autowired
    private KeptPack kept;

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

    @BeforeEach
    void two_booked_and_one_of_them_here() {
        var clinic = new BookedClinic(act, clinics.in("America/New_York"));
        practice = clinic.practice();
        wall.set(clinic.at("2026-11-24T09:00"));
        rossi = clinic.patient("Rossi");
        UUID visit = clinic.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T10:00")
                .orThrow()
                .appointment();
        clinic.book(clinic.patient("Tanaka"), "Dr Okafor", "Physical", "2026-11-25T10:00")
                .orThrow();
        clinic.run(new Arrive(visit, null)).orThrow();
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void the_schedule_names_both_days_and_the_board_whoever_is_here() throws IOException {
        assertThat(text(DowntimePaper.SCHEDULE)).contains("Rossi", "10:00", "Tanaka", "Physical");
        assertThat(text(DowntimePaper.BOARD)).contains("Rossi", "Arrived").doesNotContain("Tanaka");
        assertThat(text(DowntimePaper.CONTACTS)).contains("Rossi", "Tanaka", "Okafor");
        assertThat(text(DowntimePaper.LOG)).contains("Write each thing").doesNotContain("Rossi");
        assertThat(pack.make(practice, DowntimePaper.BOARD).patients()).containsExactly(rossi);
    }

    @Test
    void the_pack_is_kept_on_disk_and_replaced_whole(@TempDir Path directory) throws IOException {
        kept.write(practice, directory);
        kept.write(practice, directory);
        try (var files = Files.list(directory.resolve("practice-" + practice))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("schedule.pdf", "board.pdf", "contacts.pdf", "log.pdf");
        }
    }

    @Test
    void it_is_downloaded_by_who_may_see_patients() {
        Person ana = staff.join(practice, "Ana Ruiz", Role.ADMINISTRATOR);
        Visitor desk = TestStaff.signIn(ana, port);
        String root = "/p/" + practice + "/downtime";
        assertThat(desk.open(root).body()).contains("Board, as last known");
        assertThat(desk.open(root + "/board.pdf").body()).startsWith("%PDF-");
        assertThat(desk.open(root + "/menu.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void a_restricted_record_gives_its_name_to_paper_and_no_more() throws IOException {
        assertThat(text(DowntimePaper.CONTACTS)).contains("Rossi").doesNotContain("in Baton alone");
        act.run(Caller.system(practice), UUID.randomUUID(), new RestrictPatient(rossi, "Works here"))
                .orThrow();
        assertThat(text(DowntimePaper.CONTACTS))
                .contains("Rossi", "restricted: in Baton alone")
                .containsOnlyOnce("1960");
    }

    private String text(DowntimePaper paper) throws IOException {
        try (PdfReader reader = new PdfReader(pack.make(practice, paper).pdf())) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
