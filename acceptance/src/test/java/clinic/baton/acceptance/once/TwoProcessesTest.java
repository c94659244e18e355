package clinic.baton.acceptance.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.baton.acceptance.FrontDesk;
import clinic.baton.acceptance.RunningBaton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two processes on one database, one of them killed while messages are on their way: each reminder and each offer fires once.
 * The gateway takes a request that is repeated under the same key once, as gateways of that shape do.
 */
@Tag("trust")
@Tag("slow")
class TwoProcessesTest {
    private static final int VISITS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path directory = Path.of("");

    @Test
    void reminders_and_offers_fire_once_though_the_process_that_sends_them_is_killed() throws Exception {
        Path data = directory.resolve("data");
        RunningBaton first = RunningBaton.on(data);
        try (SlowGateway gateway = SlowGateway.start()) {
            int practice = visitsOfAPracticeThatSends(first, data, gateway);
            first.stop();
            first = RunningBaton.on(data);
            try (Books books = Books.of(data);
                    RunningBaton second = another(data)) {
                signal("-STOP", first);
                everythingFallsDue(books, practice);
                await().atMost(PATIENCE).until(() -> gateway.requests() >= 3);
                second.kill();
                signal("-CONT", first);
                await().atMost(PATIENCE).until(() -> open(books, practice) == 0);
                eachOnce(books, practice, gateway);
            }
        } finally {
            first.stop();
        }
    }

    private static int visitsOfAPracticeThatSends(RunningBaton baton, Path data, SlowGateway gateway) throws Exception {
        FrontDesk desk = FrontDesk.conducting(baton.url());
        int practice = desk.practice();
        try (Books books = Books.of(data)) {
            people(books, practice);
            List<String> patients = books.ids("patients.patient", practice, "family = 'Once'");
            List<String> types =
                    books.ids("practice.visit_type", practice, "needs_provider and active and family = 'follow-up'");
            List<String> providers = books.ids("practice.practitioner", practice, "provider");
            List<String> sites = books.ids("practice.site", practice, "true");
            int booked = 0;
            for (int i = 0; booked < VISITS && i < 8 * VISITS; i++) {
                Map<String, String> form = Map.of(
                        "key", java.util.UUID.randomUUID().toString(),
                        "patient", patients.get(booked),
                        "provider", providers.get(i % providers.size()),
                        "visitType", types.getFirst(),
                        "site", sites.getFirst(),
                        "date", LocalDate.now().plusDays(10 + i / 4 % 5).toString(),
                        "time", i % 4 < 2 ? "09:30" : "10:30",
                        "minutes", "20");
                booked += desk.book(form).statusCode() == 302 ? 1 : 0;
            }
            assertThat(booked).as("times were found").isEqualTo(VISITS);
            books.change("update practice.practice set kind = 'real' where practice = " + practice);
            books.change(
                    "insert into notices.consent (practice, id, channel, address, patient, given, way, by_name, at)"
                            + " select practice, gen_random_uuid(), 'text', regexp_replace(coalesce(digits, ''), '^1(\\d{10})$', '\\1'),"
                            + " patient, true, 'desk', 'Test', now() from patients.contact where kind = 'phone' and practice = "
                            + practice);
            books.change(
                    "insert into delivery.settings (practice, sending, text_address, text_account, text_secret, text_from)"
                            + " values (" + practice + ", true, '" + gateway.address()
                            + "', 'AC1', 'token', '+12025550100')");
            return practice;
        }
    }

    /** People with nothing else booked, so that nobody was reminded today already. */
    private static void people(Books books, int practice) throws Exception {
        books.change("insert into patients.patient (practice, id, family, given, birth_date, search, created_at)"
                + " select " + practice
                + ", gen_random_uuid(), 'Once', 'Number ' || n, date '1960-05-04', ' once', now()"
                + " from generate_series(1, " + VISITS + ") n");
        books.change("insert into patients.contact (practice, id, patient, kind, value, digits)"
                + " select practice, gen_random_uuid(), id, 'phone', number, regexp_replace(number, '\\D', '', 'g')"
                + " from (select practice, id, '(207) 555-02' || lpad((row_number() over (order by id))::text, 2, '0') number"
                + " from patients.patient where family = 'Once' and practice = " + practice + ") p");
    }

    /** A week's, two days' or two hours' reminder of each visit, and a time that came free for somebody who waits. */
    private static void everythingFallsDue(Books books, int practice) throws Exception {
        books.change(
                "insert into waitlist.entry (practice, id, patient, visit_type, urgency, earliest, latest, notice_minutes, since)"
                        + " select practice, gen_random_uuid(), patient, visit_type, 1, current_date - 400, current_date + 400, 0, now()"
                        + " from schedule.appointment where practice = " + practice
                        + " and starts > now() + interval '9 days' and status = 'booked' limit 2");
        books.change(
                "with freed as (insert into waitlist.freed (practice, id, practitioner, site, starts, ends, cause, at)"
                        + " select practice, gen_random_uuid(), practitioner, site, starts + interval '3 hours', starts + interval '4 hours',"
                        + " 'cancelled', now() from schedule.appointment where practice = " + practice
                        + " and starts > now() + interval '9 days' and status = 'booked' and practitioner is not null order by starts limit 1"
                        + " returning practice, id) insert into record.deadline (practice, id, kind, subject, due)"
                        + " select practice, gen_random_uuid(), 'waitlist.next', id, timestamptz '2001-01-01' from freed");
        books.change(
                "create temporary table chosen as select distinct on (appointment) practice, id from reminders.step where status = 'due'"
                        + " and starts > now() + interval '9 days' and practice = " + practice
                        + " order by appointment, due");
        books.change("update record.deadline d set due = timestamptz '2001-01-01' from chosen c"
                + " where d.practice = c.practice and d.subject = c.id and d.kind = 'reminders.step'");
        books.change("update reminders.step s set due = timestamptz '2001-01-01' from chosen c"
                + " where s.practice = c.practice and s.id = c.id");
    }

    private static int open(Books books, int practice) throws Exception {
        return books.number(
                "select (select count(*) from reminders.step s join chosen c using (practice, id) where s.status = 'due')"
                        + " + (select count(*) from record.deadline where settled_at is null and kind = 'waitlist.next' and practice = "
                        + practice
                        + ") + (select count(*) from delivery.message where status in ('waiting', 'sending') and practice = "
                        + practice + ")");
    }

    private static void eachOnce(Books books, int practice, SlowGateway gateway) throws Exception {
        int steps = books.number("select count(*) from chosen");
        assertThat(steps).isEqualTo(VISITS);
        assertThat(books.number(
                        "select count(*) from record.entry e join chosen c on e.practice = c.practice and e.subject = c.id"
                                + " where e.type = 'reminders.ReminderSent'"))
                .as("each reminder fired once")
                .isEqualTo(steps);
        assertThat(books.number(
                        "select count(distinct s.message) from reminders.step s join chosen c on c.practice = s.practice"
                                + " and c.id = s.id join delivery.message m on m.practice = s.practice and m.id = s.message"
                                + " where m.topic = 'reminder' and m.status = 'sent'"))
                .as("and made one message")
                .isEqualTo(steps);
        assertThat(books.number("select count(*) from waitlist.offer where status = 'out' and practice = " + practice))
                .isEqualTo(1);
        assertThat(books.number(
                        "select count(*) from delivery.message where topic = 'offer' and practice = " + practice))
                .isEqualTo(1);
        assertThat(gateway.messages())
                .as("what the gateway took is what is marked as sent")
                .hasSize(books.number(
                        "select count(*) from delivery.message where status = 'sent' and practice = " + practice))
                .hasSizeGreaterThan(steps);
        assertThat(gateway.words()).as("nobody reads anything twice").doesNotHaveDuplicates();
        assertThat(books.gaps()).isZero();
    }

    /** On the first one's database. */
    private RunningBaton another(Path data) throws IOException {
        JsonNode database = JsonMapper.shared()
                .readTree(Files.readAllBytes(data.resolve("server.json")))
                .get("database");
        RunningBaton baton = RunningBaton.launch(
                Map.of(
                        "BATON_DATABASE_USER", database.get("owner").asString(),
                        "BATON_DATABASE_PASSWORD", database.get("password").asString()),
                directory.resolve("second"),
                "--database-url",
                database.get("url").asString());
        baton.url();
        return baton;
    }

    private static void signal(String signal, RunningBaton baton) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(baton.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
