package clinic.baton.bench.find;

import clinic.baton.bench.Ground;
import clinic.baton.bench.find.People.Person;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.FindPatients;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.HdrHistogram.Histogram;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;

/** Finding a patient among a hundred thousand, with three more practices as large on the same server. */
public final class FindBench {
    private static final int PRACTICES = 4;
    private static final int PATIENTS = Integer.getInteger("bench.patients", 100_000);
    private static final int QUESTIONS = 300;
    private static final int SHOWN = 8;
    private static final long SEED = 20_261_126;

    private final FindPatients finding;
    private final Connection plain;
    private final List<Person> known;

    private FindBench(FindPatients finding, Connection plain, List<Person> known) {
        this.finding = finding;
        this.plain = plain;
        this.known = known;
    }

    /** Measures and prints. */
    public static boolean measure() throws SQLException, IOException {
        People people = new People(SEED);
        System.out.println("Seed " + SEED + ", " + PRACTICES + " practices of " + PATIENTS + " patients");
        try (Ground ground = Ground.fresh()) {
            List<Person> known = fill(ground, people);
            try (ConfigurableApplicationContext application = ground.application(context -> {});
                    Connection plain = ground.plain()) {
                var bench = new FindBench(application.getBean(FindPatients.class), plain, known);
                System.out.printf("%-26s %10s %10s %10s %14s%n", "milliseconds", "p50", "p99", "most", "bare call p50");
                bench.ask("family name", Person::family);
                bench.ask("family, mistyped", p -> people.mistyped(p.family()));
                bench.ask("both, one mistyped", p -> people.mistyped(p.given()) + " " + p.family());
                bench.ask(
                        "beginnings",
                        p -> p.family().substring(0, 3) + " " + p.given().substring(0, 2));
                bench.ask("two letters", p -> p.family().substring(0, 2));
                bench.ask("last four of the phone", p -> p.phone().substring(6));
                bench.ask("area code", p -> p.phone().substring(0, 3));
                bench.ask("phone and name", p -> p.phone().substring(6) + " " + p.given());
                bench.ask("birth date", p -> "%04d-%02d-%02d".formatted(p.year(), p.month(), p.day()));
            }
        }
        return true;
    }

    private void ask(String name, Function<Person, String> typed) throws SQLException {
        Histogram whole = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
        Histogram bare = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
        for (int i = 0; i < QUESTIONS; i++) {
            String question = typed.apply(known.get(i));
            long start = System.nanoTime();
            finding.find(new PracticeId(1), question, "US", SHOWN);
            long between = System.nanoTime();
            bare(question);
            if (i >= QUESTIONS / 10) { // the first ones warm caches up
                whole.recordValue(TimeUnit.NANOSECONDS.toMicros(between - start));
                bare.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - between));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-26s %10.1f %10.1f %10.1f %14.1f%n",
                name,
                whole.getValueAtPercentile(50) / 1000.0,
                whole.getValueAtPercentile(99) / 1000.0,
                whole.getMaxValue() / 1000.0,
                bare.getValueAtPercentile(50) / 1000.0);
    }

    /** The database function alone, over plain JDBC. */
    private void bare(String question) throws SQLException {
        String digits = question.matches("\\d{4}-.*") ? "" : question.replaceAll("\\D", "");
        String[] words = question.replaceAll("[^a-z ]", "").strip().split(" ");
        plain.setAutoCommit(false);
        try (var practice = plain.prepareStatement("select set_config('baton.practice', '1', true)");
                PreparedStatement find =
                        plain.prepareStatement("select patient from patients.find(?, ?, ?::date, ?)")) {
            practice.execute();
            find.setArray(1, plain.createArrayOf("text", words[0].isEmpty() ? new String[0] : words));
            find.setString(2, digits.isEmpty() ? null : digits);
            find.setString(3, question.matches("\\d{4}-.*") ? question : null);
            find.setInt(4, SHOWN);
            find.execute();
        }
        plain.commit();
    }

    private static List<Person> fill(Ground ground, People people) throws SQLException, IOException {
        List<Person> known = new ArrayList<>();
        try (Connection superuser = ground.superuser()) {
            for (int practice = 1; practice <= PRACTICES; practice++) {
                StringBuilder patients = new StringBuilder();
                StringBuilder contacts = new StringBuilder();
                for (int i = 0; i < PATIENTS; i++) {
                    Person person = people.next();
                    if (practice == 1 && i % (PATIENTS / QUESTIONS) == 0) {
                        known.add(person);
                    }
                    rows(practice, new UUID(practice, i), person, patients, contacts);
                }
                var copy = superuser.unwrap(PGConnection.class).getCopyAPI();
                copy.copyIn(
                        "copy patients.patient (practice, id, family, given, birth_date, search, created_at) from stdin",
                        new java.io.StringReader(patients.toString()));
                copy.copyIn(
                        "copy patients.contact (practice, id, patient, kind, value, digits) from stdin",
                        new java.io.StringReader(contacts.toString()));
            }
            try (var statement = superuser.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
        return known;
    }

    private static void rows(int practice, UUID id, Person p, StringBuilder patients, StringBuilder contacts) {
        patients.append(String.join(
                        "\t",
                        "" + practice,
                        id.toString(),
                        p.family(),
                        p.given(),
                        "%04d-%02d-%02d".formatted(p.year(), p.month(), p.day()),
                        p.search(),
                        "2026-01-01"))
                .append('\n');
        contacts.append(String.join("\t", "" + practice, id.toString(), id.toString(), "phone", p.phone(), p.phone()))
                .append('\n');
    }
}
