package clinic.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.delivery.Outbox;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Ticker;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The day of the visit on the patient's phone: here, how long, how they feel. */
@BatonTest
class TodayLinkTest {
    private static final Map<String, String> BORN = Map.of("year", "1960", "month", "5", "day", "4");
    private static final Pattern LINK = Pattern.compile("/l/visit/[\\w-]+");

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
    Days days;

    @LocalServerPort
    int port;

    BookedClinic desk;
    Visitor phone;
    String today = "";

    @BeforeEach
    void the_day_of_a_visit() {
        wall.set(Instant.parse("2026-11-22T14:00:00Z")); // Sunday, 9:00 in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        phone = new Visitor(port);
        desk.book(patient(), "Dr Okafor", "Follow-up", "2026-11-24T10:00").orThrow();
        wall.pass(Duration.ofSeconds(3602)); // two days before
        ticker.tick(desk.practice());
        String words = outbox.newest(desk.practice(), 1).getFirst().words();
        Matcher link = LINK.matcher(words);
        assertThat(link.find()).as(words).isTrue();
        today = link.group() + "/today";
    }

    @Test
    void nothing_is_said_before_the_birth_date_and_nobody_is_here_before_their_day() {
        assertThat(phone.open(today).body()).contains("Is this you?").doesNotContain("Okafor", "10:00", "How are you");
        assertThat(send("arrive", Map.of()).body()).contains("Is this you?");
        prove();
        assertThat(phone.open(today).body()).contains("from two hours before").doesNotContain("Yes, I am here");
        assertThat(send("arrive", Map.of()).statusCode()).isEqualTo(422);
        assertThat(here()).isEmpty();
    }

    @Test
    void who_is_here_says_so_once_and_sees_code_and_an_honest_range() {
        wall.set(desk.at("2026-11-24T09:45"));
        prove();
        assertThat(phone.open(today.replace("/today", "")).body()).contains("I am here today");
        assertThat(phone.open(today).body()).contains("Are you in the building?", "Yes, I am here");
        HttpResponse<String> done = phone.follow(send("arrive", Map.of()));
        Encounter visit = here().orElseThrow();
        assertThat(done.body()).contains("We know that you are here", visit.callCode());
        assertThat(phone.follow(send("arrive", Map.of())).body())
                .as("tapped twice")
                .contains("We know that you are here");
        assertThat(days.today(desk.practice()).visits()).hasSize(1);
        String page = phone.open(today).body();
        assertThat(page)
                .contains("You will probably be seen", "between ", "content=\"30\"")
                .doesNotContain("Diaz");
        assertThat(phone.open(today + "?live=off").body()).doesNotContain("http-equiv=\"refresh\"");
        assertThat(phone.open(today + "?lang=de").body()).contains("Wir rufen Sie auf als", "Wie geht es Ihnen?");
    }

    @Test
    void what_the_body_says_reaches_a_nurse_and_the_page_never_only_sends_it() {
        wall.set(desk.at("2026-11-24T09:45"));
        prove();
        assertThat(phone.follow(send("feel", Map.of("how", "worse"))).body())
                .as("not in the building")
                .contains("Do you need help now?", "call 911");
        assertThat(here()).isEmpty();
        send("arrive", Map.of());
        assertThat(phone.follow(send("feel", Map.of("how", "pain"))).body())
                .contains("We told a nurse", "Please tell the desk now");
        assertThat(phone.follow(send("feel", Map.of("how", "anxious"))).body()).contains("Thank you for telling us");
        assertThat(phone.follow(send("feel", Map.of("how", "fetch"))).body()).contains("Somebody will come to you");
        assertThat(phone.follow(send("feel", Map.of("how", "fine"))).body()).contains("Good to hear");
        assertThat(here().orElseThrow().flags()).containsExactly(Flag.IN_PAIN, Flag.ANXIOUS, Flag.FETCH);
    }

    private Optional<Encounter> here() {
        return days.today(desk.practice()).visits().stream()
                .filter(Encounter::here)
                .findFirst();
    }

    private HttpResponse<String> send(String what, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("key", UUID.randomUUID().toString());
        return phone.submit(today + "/" + what, form);
    }

    private void prove() {
        phone.follow(phone.submit(today.replace("/today", "/birth-date"), BORN));
    }

    private UUID patient() {
        return desk.run(new RegisterPatient(
                        Details.of("Diaz", "Rosa", LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(Contact.Kind.EMAIL, "rosa@example.org", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
    }
}
