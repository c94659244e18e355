package clinic.baton.forms;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.delivery.Outbox;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
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
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form is asked, sent, filled on the patient's phone or on a tablet, signed, and counts for the visit. */
@BatonTest
class FormsTest {
    private static final Map<String, String> BORN = Map.of("month", "5", "day", "4", "year", "1960");
    private static final Pattern LINK = Pattern.compile("/l/form/[A-Za-z0-9_-]+");

    @Autowired
    private Act act;

    @Autowired
    private Forms forms;

    @Autowired
    private FormPaper paper;

    @Autowired
    private Readiness readiness;

    @Autowired
    private Outbox outbox;

    @Autowired
    private SettableWall wall;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    private BookedClinic desk;
    private UUID diaz = new UUID(0, 0);
    private UUID visit = new UUID(0, 0);

    @BeforeEach
    void a_visit_that_needs_the_intake_form() {
        wall.set(Instant.parse("2026-11-20T14:00:00Z"));
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        diaz = desk.run(new RegisterPatient(
                        Details.of("Diaz", "Rosa", LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(Contact.Kind.EMAIL, "rosa@example.org", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
        visit = desk.book(diaz, "Dr Lind", "Follow-up", "2026-11-24T10:00")
                .orThrow()
                .appointment();
        desk.run(new SetRequirements(desk.visit("Follow-up"), 0, List.of(Requirement.of("intake"))))
                .orThrow();
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void six_forms_are_shipped_in_four_languages_and_end_with_a_signature() {
        assertThat(forms.all(desk.practice()))
                .extracting(Questionnaire::key)
                .containsExactly(
                        "intake", "consent", "privacy", "medical-history", "release-of-records", "insurance-details");
        assertThat(forms.all(desk.practice())).allSatisfy(form -> {
            assertThat(form.questions())
                    .allSatisfy(one -> assertThat(one.text().others().keySet())
                            .as(one.id())
                            .containsExactlyInAnyOrder("de", "es", "fr"));
            assertThat(form.questions().getLast().kind()).isEqualTo(Question.Kind.SIGNATURE);
            assertThat(paper.blank(desk.practice(), form, "es"))
                    .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        });
    }

    @Test
    void a_form_comes_by_link_is_saved_as_typed_signed_and_makes_the_visit_ready() {
        UUID filling = ask();
        assertThat(ask()).as("asked twice").isEqualTo(filling);
        assertThat(filling(filling).answers()).as("known already").containsEntry("family", "Diaz");
        desk.run(new SendForm(filling)).orThrow();
        assertThat(detail()).contains("not begun");
        Visitor phone = new Visitor(port);
        String link = link();
        assertThat(phone.open(link).body()).contains("Is this you?").doesNotContain("Diaz", "Intake");
        phone.submit(link + "/birth-date", BORN);
        assertThat(phone.open(link).body()).contains("Intake form", "Diaz", "Do you need help now?");
        assertThat(phone.open(link + "?lang=es").body()).contains("Formulario de ingreso", "Nombre");
        assertThat(phone.submit(link + "/save", Map.of("a.phone", " 555 0100 ", "a.nonsense", "x"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(filling(filling).answers())
                .containsEntry("phone", "555 0100")
                .doesNotContainKey("nonsense");
        assertThat(ready()).isFalse();
        HttpResponse<String> early = phone.submit(link + "/sign", Map.of("a.signature", "Rosa Diaz"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Some answers are missing", "Rosa Diaz");
        phone.submit(
                link + "/sign?lang=es",
                Map.of(
                        "a.moved",
                        "false",
                        "a.moved-what",
                        "kept from before",
                        "a.signature",
                        "Rosa Diaz",
                        "a.signature.drawn",
                        "10,10 60,80 90,20"));
        assertThat(phone.open(link).body()).contains("Signed. Thank you.").doesNotContain("555 0100");
        assertThat(phone.submit(link + "/save", Map.of("a.phone", "1")).statusCode())
                .isEqualTo(409);
        Filling signed = filling(filling);
        assertThat(signed.signed()).satisfies(how -> {
            assertThat(how.name()).isEqualTo("Rosa Diaz");
            assertThat(how.way()).isEqualTo(Filling.Way.LINK);
            assertThat(how.language()).isEqualTo("es");
            assertThat(how.digest()).hasSize(64);
        });
        assertThat(signed.answers()).as("not shown, so not signed").doesNotContainKey("moved-what");
        assertThat(ready()).isTrue();
        assertThat(detail()).startsWith("signed ");
        assertThat(codes(desk.run(new SaveAnswers(filling, Map.of("phone", "1")))))
                .containsExactly("forms.signed-already");
    }

    @Test
    void a_screen_is_locked_before_it_changes_hands_and_the_copy_is_a_paper_with_its_audit() {
        Visitor ana = TestStaff.signIn(staff.join(desk.practice(), "Ana Ruiz", Role.ADMINISTRATOR), port);
        String root = "/p/" + desk.practice();
        UUID filling = ask();
        ana.open(root + "/forms/filled/" + filling);
        HttpResponse<String> handed = ana.submit(root + "/forms/filled/" + filling + "/tablet", Map.of());
        String link = Visitor.pathOf(handed);
        assertThat(link).startsWith("/l/form/");
        assertThat(ana.open(root + "/desk").statusCode()).as("locked").isNotEqualTo(200);
        ana.submit(link + "/birth-date", BORN);
        ana.submit(link + "/sign", Map.of("a.moved", "false", "a.signature", "Rosa Diaz"));
        assertThat(ana.open(link).body()).contains("give the screen back");
        assertThat(filling(filling).signed())
                .satisfies(how -> assertThat(how.way()).isEqualTo(Filling.Way.TABLET));
        Visitor lea = TestStaff.signIn(staff.join(desk.practice(), "Lea Koch", Role.ADMINISTRATOR), port);
        assertThat(lea.open(root + "/forms/filled/" + filling + "/copy.pdf").body())
                .startsWith("%PDF-");
        assertThat(lea.open(root + "/patients/" + diaz).body()).contains("Intake form", "on a tablet");
    }

    @Test
    void the_worklist_sends_the_form_and_says_why_it_cannot() {
        Visitor ana = TestStaff.signIn(staff.join(desk.practice(), "Ana Ruiz", Role.ADMINISTRATOR), port);
        String root = "/p/" + desk.practice();
        assertThat(ana.open(root + "/charts?date=2026-11-24").body()).contains("Send the form");
        ana.submit(
                root + "/forms/ask",
                Map.of("patient", diaz.toString(), "appointment", visit.toString(), "form", "intake", "how", "send"));
        assertThat(link()).isNotBlank();
        assertThat(item().chases()).hasSize(1);
        assertThat(ana.open(root + "/forms").body()).contains("Diaz", "link sent", "Medical history");
        UUID mute = desk.patient("Tanaka");
        UUID other = desk.run(new AskForm(mute, null, "consent")).orThrow();
        assertThat(codes(desk.run(new SendForm(other)))).containsExactly("forms.not-sent");
        desk.run(new WithdrawForm(other, "signed on paper")).orThrow();
        assertThat(codes(desk.run(new SendForm(other)))).containsExactly("forms.withdrawn");
        assertThat(codes(desk.run(new AskForm(mute, visit, "consent")))).containsExactly("forms.no-such-visit");
        assertThat(codes(desk.run(new AskForm(mute, null, "passport")))).containsExactly("forms.no-such-form");
    }

    private UUID ask() {
        return desk.run(new AskForm(diaz, visit, "intake")).orThrow();
    }

    private Filling filling(UUID id) {
        return forms.filling(desk.practice(), id).orElseThrow();
    }

    private String link() {
        String words = outbox.newest(desk.practice(), 1).getFirst().words();
        Matcher found = LINK.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return found.group();
    }

    private ReadyItem item() {
        return readiness
                .starting(desk.practice(), desk.at("2026-11-24T00:00"), desk.at("2026-11-24T23:00"))
                .getFirst()
                .items()
                .stream()
                .filter(one -> one.item().equals("intake"))
                .findFirst()
                .orElseThrow();
    }

    private boolean ready() {
        return item().state() == ReadyItem.State.READY;
    }

    private String detail() {
        return item().detail();
    }
}
