package clinic.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Ticker;
import clinic.baton.reminders.Reminders;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.Visitor;
import clinic.baton.waitlist.JoinWaitlist;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.WaitUrgency;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the message to the answer, as the patient's phone does it. */
@BatonTest
class LinkPagesTest {
    private static final Map<String, String> BORN = Map.of("year", "1960", "month", "5", "day", "4");

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Ticker ticker;

    @Autowired
    Outbox outbox;

    @Autowired
    Agenda agenda;

    @Autowired
    Reminders reminders;

    @Autowired
    RecordReader record;

    @LocalServerPort
    int port;

    BookedClinic desk;
    Visitor phone;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-16T14:00:00Z")); // Monday, 9:00 in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        phone = new Visitor(port);
    }

    @Test
    void nothing_is_shown_before_the_birth_date_and_wrong_ones_lock_the_link() {
        String link = reminded(booked("en"));
        HttpResponse<String> first = phone.open(link);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .contains("Is this you?")
                .doesNotContain("Follow-up", "Okafor", "Diaz", "Rosa", "November 24", "Main Street");
        assertThat(first.headers().allValues("Set-Cookie")).as("no session").isEmpty();
        assertThat(phone.submit(link + "/confirm", Map.of("starts", "2026-11-24T14:20:00Z"))
                        .body())
                .as("a form without the birth date does nothing")
                .contains("Is this you?");
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> wrong =
                    phone.submit(link + "/birth-date", Map.of("year", "1961", "month", "5", "day", "4"));
            assertThat(wrong.statusCode()).isEqualTo(422);
        }
        assertThat(phone.submit(link + "/birth-date", BORN).body()).contains("Too many tries");
        assertThat(phone.submit(link + "/birth-date", Map.of("year", "x", "month", "2", "day", "30"))
                        .body())
                .contains("not a date");
        wall.pass(Duration.ofMinutes(16));
        assertThat(phone.follow(phone.submit(link + "/birth-date", BORN)).body())
                .contains("Follow-up");
    }

    @Test
    void a_visit_is_confirmed_and_looking_changes_nothing() {
        UUID visit = booked("en");
        String link = proved(reminded(visit));
        long head = record.head(desk.practice());
        HttpResponse<String> page = phone.open(link);
        assertThat(page.body()).contains("Tuesday, November 24", "Dr. Grace Okafor", "Yes, I will come");
        phone.open(link + "/times");
        assertThat(record.head(desk.practice())).as("looking changes nothing").isEqualTo(head);
        HttpResponse<String> done = phone.follow(phone.submit(link + "/confirm", fields(page, "confirm")));
        assertThat(done.body()).contains("Thank you. We expect you.").doesNotContain("Yes, I will come");
        assertThat(reminders.confirmed(desk.practice(), visit)).isPresent();
    }

    @Test
    void a_visit_is_called_off_and_another_time_booked_once() {
        UUID visit = booked("en");
        String link = proved(reminded(visit));
        HttpResponse<String> gone = phone.follow(phone.submit(link + "/cancel", fields(phone.open(link), "cancel")));
        assertThat(gone.body()).contains("This visit is cancelled.");
        assertThat(found(visit).status()).isEqualTo(AppointmentStatus.CANCELLED);
        HttpResponse<String> times = phone.open(link + "/times");
        Map<String, String> first = fields(times, "move");
        assertThat(phone.submit(link + "/move", first).body()).contains("You are booked");
        UUID patient = found(visit).patient();
        assertThat(ahead(patient)).hasSize(1);
        Map<String, String> another = fields(times, "move");
        assertThat(phone.submit(link + "/move", Map.of("version", "1", "starts", String.valueOf(another.get("starts"))))
                        .statusCode())
                .as("one visit is booked instead, not many")
                .isEqualTo(422);
        assertThat(ahead(patient)).hasSize(1);
    }

    @Test
    void another_time_is_chosen_from_free_ones_and_only_from_those() {
        UUID visit = booked("en");
        String link = proved(reminded(visit));
        HttpResponse<String> times = phone.open(link + "/times");
        Map<String, String> chosen = fields(times, "move");
        assertThat(phone.submit(
                                link + "/move",
                                Map.of(
                                        "version",
                                        "1",
                                        "starts",
                                        desk.at("2026-11-22T10:00").toString()))
                        .body())
                .as("a Sunday nobody offered")
                .contains("That time has just gone");
        HttpResponse<String> moved = phone.follow(phone.submit(link + "/move", chosen));
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(found(visit).time().start()).isEqualTo(Instant.parse(String.valueOf(chosen.get("starts"))));
    }

    @Test
    void pages_are_in_the_patients_language_and_can_be_switched() {
        String link = reminded(booked("es"));
        assertThat(phone.open(link).body()).contains("lang=\"es\"", "Fecha de nacimiento");
        assertThat(phone.open(link + "?lang=fr").body()).contains("lang=\"fr\"", "Date de naissance");
        proved(link);
        assertThat(phone.open(link).body()).contains("Su visita", "martes 24 de noviembre", "Sí, iré");
    }

    @Test
    void an_offer_is_taken_once() {
        UUID rosa = patient("en");
        desk.run(new JoinWaitlist(new WaitEntry.Wish(
                        rosa,
                        desk.visit("Follow-up"),
                        null,
                        WaitUrgency.SOON,
                        List.of(),
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 16),
                        0,
                        null,
                        null)))
                .orThrow();
        Booked other = desk.book(desk.patient("Gone"), "Dr Lind", "Follow-up", "2026-11-18T10:00")
                .orThrow();
        desk.run(new Cancel(other.appointment(), 1, "called")).orThrow();
        ticker.tick(desk.practice());
        String link = proved(link("offer"));
        HttpResponse<String> page = phone.open(link);
        assertThat(page.body()).contains("Wednesday, November 18", "10:00", "Yes, I take it");
        assertThat(phone.submit(link + "/accept", fields(page, "accept")).body())
                .contains("See you on Wednesday");
        assertThat(ahead(rosa)).hasSize(1);
        assertThat(phone.submit(link + "/accept", Map.of()).statusCode())
                .as("spent")
                .isEqualTo(410);
        assertThat(phone.open(link).statusCode()).isEqualTo(410);
    }

    @Test
    void an_offer_that_is_over_says_so() {
        UUID rosa = patient("fr");
        desk.run(new JoinWaitlist(new WaitEntry.Wish(
                        rosa,
                        desk.visit("Follow-up"),
                        null,
                        WaitUrgency.SOON,
                        List.of(),
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 16),
                        0,
                        null,
                        null)))
                .orThrow();
        Booked other = desk.book(desk.patient("Gone"), "Dr Lind", "Follow-up", "2026-11-18T10:00")
                .orThrow();
        desk.run(new Cancel(other.appointment(), 1, "called")).orThrow();
        ticker.tick(desk.practice());
        String link = proved(link("offer"));
        HttpResponse<String> page = phone.open(link);
        wall.pass(Duration.ofMinutes(31));
        assertThat(phone.follow(phone.submit(link + "/birth-date", BORN)).body())
                .contains("n'est plus libre");
        assertThat(phone.submit(link + "/accept", fields(page, "accept")).statusCode())
                .isEqualTo(410);
        assertThat(ahead(rosa)).isEmpty();
    }

    @Test
    void an_unknown_link_says_what_would_do() {
        HttpResponse<String> page = phone.open("/l/visit/nosuchtoken");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("does not work any more");
    }

    private UUID patient(String language) {
        return desk.run(new RegisterPatient(
                        new Details(
                                "Diaz",
                                "Rosa",
                                null,
                                LocalDate.of(1960, 5, 4),
                                Details.Sex.UNKNOWN,
                                language,
                                null,
                                null,
                                false,
                                null),
                        List.of(new Contact(Contact.Kind.EMAIL, "rosa@example.org", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
    }

    private UUID booked(String language) {
        return desk.book(patient(language), "Dr Okafor", "Follow-up", "2026-11-24T09:20")
                .orThrow()
                .appointment();
    }

    /** The reminder a week before has gone out; its link. */
    private String reminded(UUID visit) {
        assertThat(visit).isNotNull();
        wall.set(desk.at("2026-11-17T09:20").plusSeconds(2));
        ticker.tick(desk.practice());
        return link("reminder");
    }

    private String link(String topic) {
        Letter letter = outbox.newest(desk.practice(), 20).stream()
                .filter(l -> l.topic().equals(topic))
                .findFirst()
                .orElseThrow();
        return letter.links().getFirst().replaceFirst("^https?://[^/]+", "");
    }

    private String proved(String link) {
        assertThat(phone.submit(link + "/birth-date", BORN).statusCode()).isEqualTo(302);
        return link;
    }

    private Appointment found(UUID visit) {
        return agenda.appointment(desk.practice(), visit).orElseThrow();
    }

    private List<Appointment> ahead(UUID patient) {
        return agenda.ofPatient(desk.practice(), patient, 20).stream()
                .filter(a -> a.status() == AppointmentStatus.BOOKED)
                .toList();
    }

    /** The hidden fields of the first form of the page that posts there. */
    private static Map<String, String> fields(HttpResponse<String> page, String action) {
        Matcher form = Pattern.compile(
                        "<form method=\"post\" action=\"[^\"]*/" + action + "\\?[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page.body());
        assertThat(form.find()).as("a form that posts to " + action).isTrue();
        Map<String, String> fields = new java.util.HashMap<>();
        Matcher field = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"").matcher(form.group(1));
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
