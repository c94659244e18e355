package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.ColumnMapping.DateOrder;
import clinic.baton.interop.ColumnMapping.Table;
import clinic.baton.interop.Problem.Weight;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReadingTest {

    private static final String DAY = """
            Appointment ID,Date,Time,Minutes,MRN,Patient,DOB,Phone,Provider,Visit type,Room,Status
            A1,2026-11-23,09:20,20,M7,"Rossi, Marco",1962-07-14,(207) 555-0142,Dr Lind,Follow-up,Exam 3,booked
            A2,2026-11-23,09:40,20,M8,Ana Alvarez,1980-02-29,,Dr Lind,Follow-up,,cancelled
            """;

    private static CsvPreview preview(String text) {
        try {
            return IncomingFiles.preview(Reading.text("table.csv", text, StandardCharsets.UTF_8), Reading.NEW_YORK);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void a_day_of_appointments_comes_in_with_its_patients() {
        Reading reading = Reading.ofText(DAY);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.all(IncomingPatient.class))
                .extracting(p -> p.name().full())
                .containsExactly("Marco Rossi", "Ana Alvarez");
        IncomingAppointment first = reading.all(IncomingAppointment.class).getFirst();
        assertThat(first.start()).isEqualTo(Instant.parse("2026-11-23T14:20:00Z"));
        assertThat(first.end()).isEqualTo(Instant.parse("2026-11-23T14:40:00Z"));
        assertThat(first.practitioners()).extracting(Reference::display).containsExactly("Dr Lind");
        assertThat(first.keys().identifiers()).extracting(Identifier::value).containsExactly("A1");
        assertThat(reading.all(IncomingAppointment.class).getLast().status())
                .isEqualTo(IncomingAppointment.Status.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '\'',
            value = {
                "Nachname;Vorname;Geburtsdatum;Telefon;Sprache/FAMILY_NAME,GIVEN_NAME,BIRTH_DATE,PHONE,LANGUAGE",
                "Name;Vorname;Geb.;Handy/FAMILY_NAME,GIVEN_NAME,BIRTH_DATE,MOBILE",
                "Apellidos;Nombre;Fecha de nacimiento;Móvil/FAMILY_NAME,GIVEN_NAME,BIRTH_DATE,MOBILE",
                "Nom;Prénom;Date de naissance;Courriel/FAMILY_NAME,GIVEN_NAME,BIRTH_DATE,EMAIL",
                "last_name;FIRST NAME;D.O.B.;e-mail/FAMILY_NAME,GIVEN_NAME,BIRTH_DATE,EMAIL",
            })
    void headers_are_understood_in_four_languages(String header, String fields) {
        ColumnMapping proposal = preview(header + "\nx;y;z;\n").proposal();
        String[] expected = fields.split(",");
        for (int i = 0; i < expected.length; i++) {
            assertThat(proposal.columns()).containsEntry(i, CsvField.valueOf(expected[i]));
        }
        assertThat(proposal.table()).isEqualTo(Table.PATIENTS);
    }

    @ParameterizedTest
    @CsvSource({"',',UTF-8", "';',windows-1252", "'\t',UTF-16LE", "'|',UTF-16BE"})
    void delimiter_and_charset_are_found(String delimiter, String charset) {
        String text = String.join(delimiter, "Name", "Vorname", "Geburtsdatum") + "\r\n"
                + String.join(delimiter, "Müller-Lüdenscheidt", "Jörg", "03.04.1971") + "\r\n";
        IncomingPatient patient = Reading.of(Reading.text("list.csv", text, Charset.forName(charset)))
                .only(IncomingPatient.class);
        assertThat(patient.name()).isEqualTo(PersonName.of("Müller-Lüdenscheidt", "Jörg"));
        assertThat(patient.birthDate()).isEqualTo(LocalDate.of(1971, 4, 3));
    }

    @Test
    void dates_that_fit_two_ways_are_asked_about_and_refused_until_answered() {
        String table = "Date,Time,Patient\n03/04/2026,9:00,Ana Alvarez\n05/06/2026,9:00,Marco Rossi\n";
        assertThat(preview(table).questions()).anyMatch(question -> question.contains("03/04/2026"));
        Reading unanswered = Reading.ofText(table);
        assertThat(unanswered.all(IncomingAppointment.class)).isEmpty();
        assertThat(unanswered.problems())
                .hasSize(2)
                .allMatch(problem -> problem.remedy().contains("which order"));

        ColumnMapping answered = preview(table).proposal().withDateOrder(DateOrder.DAY_MONTH_YEAR);
        Reading reading = Reading.of(
                Reading.text("t.csv", table, StandardCharsets.UTF_8),
                ReadingOptions.in(Reading.NEW_YORK).with(answered));
        assertThat(reading.all(IncomingAppointment.class).getFirst().start())
                .isEqualTo(Instant.parse("2026-04-03T13:00:00Z"));
    }

    @Test
    void one_date_above_twelve_settles_the_order_for_the_table() {
        String table = "Date,Time,Patient\n03/04/2026,9:00,Ana Alvarez\n03/14/2026,9:00,Marco Rossi\n";
        assertThat(preview(table).proposal().dateOrder()).isEqualTo(DateOrder.MONTH_DAY_YEAR);
        assertThat(Reading.ofText(table)
                        .all(IncomingAppointment.class)
                        .getFirst()
                        .start())
                .isEqualTo(Instant.parse("2026-03-04T14:00:00Z"));
    }

    @Test
    void each_bad_row_is_named_by_line_field_value_and_remedy_and_the_good_rows_go_on() {
        Reading reading =
                Reading.ofText(DAY + "A3,2026-02-30,10:00,20,M9,Ida Berg,1970-01-01,,Dr Lind,Follow-up,,booked\n"
                        + "A4,2026-11-23,25:00,20,M9,Ida Berg,1970-01-01,,Dr Lind,Follow-up,,booked\n"
                        + "A5,2026-11-23,10:00,soon,M9,Ida Berg,1970-01-01,,Dr Lind,Follow-up,,booked\n"
                        + "A6,2026-11-23,10:00,20,M9,Ida Berg,1970-01-01,,Dr Lind,Follow-up,,perhaps\n"
                        + "A7,2026-11-23,10:00,20,M9,Ida Berg,1970-01-01,,Dr Lind,Follow-up,,booked,too,many\n"
                        + "A8,2026-11-23,10:00,20,M9,Ida Berg,1970-01-01,,Dr Lind,Follow-up,,booked\n");
        assertThat(reading.all(IncomingAppointment.class)).hasSize(3);
        assertThat(reading.problems())
                .extracting(p -> p.origin().place() + " " + p.field() + " " + p.value())
                .containsExactly(
                        "line 4 start 2026-02-30 10:00",
                        "line 5 start 2026-11-23 25:00",
                        "line 6 minutes soon",
                        "line 7 status perhaps",
                        "line 8 row 14 cells");
        assertThat(reading.problems())
                .allMatch(p -> p.weight() == Weight.REFUSED && p.remedy().length() > 10);
    }

    @Test
    void a_quotation_mark_that_never_closes_costs_its_own_line_only() {
        Reading reading =
                Reading.ofText("Name,Phone\n\"Ana Alvarez,555-0100\nMarco Rossi,555-0101\n\"Berg, Ida\",555-0102\n");
        assertThat(reading.all(IncomingPatient.class))
                .extracting(p -> p.name().full())
                .contains("Marco Rossi", "Ida Berg");
        assertThat(reading.problems()).extracting(p -> p.origin().place()).contains("line 2");
    }

    @Test
    void quoted_cells_may_hold_delimiters_quotes_and_line_breaks() {
        Reading reading = Reading.ofText(
                "Name,Comment,Phone\n\"O\"\"Neil, Pat\",\"two\nlines, one cell\",555-0100\nIda Berg,,\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.all(IncomingPatient.class))
                .extracting(p -> p.name().family())
                .containsExactly("O\"Neil", "Berg");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 09:05,2026-11-23T14:05:00Z",
        "2026-11-23T09:05:00,2026-11-23T14:05:00Z",
        "2026-11-23T09:05:00+01:00,2026-11-23T08:05:00Z",
        "2026-11-23 09:05:00 -0500,2026-11-23T14:05:00Z",
        "23.11.2026 9.05,2026-11-23T14:05:00Z",
        "23.11.2026 9 Uhr,2026-11-23T14:00:00Z",
        "23/11/2026 9h05,2026-11-23T14:05:00Z",
        "11/23/26 9:05 PM,2026-11-24T02:05:00Z",
        "11/23/2026 12:05 am,2026-11-23T05:05:00Z",
        "Nov 23 2026 0905,2026-11-23T14:05:00Z",
        "23 novembre 2026 9:05,2026-11-23T14:05:00Z",
        "23 de noviembre de 2026 9:05,2026-11-23T14:05:00Z",
        "20261123 0905,2026-11-23T14:05:00Z",
    })
    void dates_and_times_are_read_as_people_write_them(String written, Instant expected) {
        Reading reading = Reading.ofText("Start;Patient\n" + written + ";Ana Alvarez\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.only(IncomingAppointment.class).start()).isEqualTo(expected);
    }

    @Test
    void the_hour_that_the_clocks_skip_is_refused_and_the_one_that_comes_twice_is_noted() {
        Reading reading = Reading.ofText("Start;Patient\n2026-03-08 02:30;Ana Alvarez\n2026-11-01 01:30;Ana Alvarez\n");
        assertThat(reading.problems()).extracting(Problem::weight).containsExactly(Weight.REFUSED, Weight.NOTED);
        assertThat(reading.only(IncomingAppointment.class).start()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    @Test
    void a_two_digit_birth_year_is_not_guessed() {
        Reading reading = Reading.ofText("Name,DOB\nAna Alvarez,14.3.26\n");
        assertThat(reading.only(IncomingPatient.class).birthDate()).isNull();
        assertThat(reading.only(Problem.class).remedy()).contains("two centuries");
    }

    @Test
    void a_row_without_numbers_of_its_own_keeps_one_identity_from_import_to_import() {
        String table = "Start;Patient;Provider\n2026-11-23 09:05;Ana Alvarez;Dr Lind\n";
        Keys first = Reading.ofText(table).only(IncomingAppointment.class).keys();
        Keys again = Reading.ofText(table + "2026-11-23 10:05;Ida Berg;Dr Lind\n")
                .all(IncomingAppointment.class)
                .getFirst()
                .keys();
        assertThat(again.identifiers()).isEqualTo(first.identifiers());
    }

    @Test
    void a_table_whose_columns_say_nothing_is_asked_about() {
        Reading reading = Reading.ofText("a;b\n1;2\n");
        assertThat(reading.only(Problem.class).remedy()).startsWith("Say what the columns mean.");
        ColumnMapping mapping = new ColumnMapping(Table.PATIENTS, Map.of(1, CsvField.FULL_NAME), null, "old system");
        Reading mapped = Reading.of(
                Reading.text("t.csv", "a;b\nx;Ana Alvarez\n", StandardCharsets.UTF_8),
                ReadingOptions.in(Reading.NEW_YORK).with(mapping));
        assertThat(mapped.only(IncomingPatient.class).name().family()).isEqualTo("Alvarez");
    }
}
