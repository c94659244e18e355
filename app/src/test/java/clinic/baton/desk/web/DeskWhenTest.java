package clinic.baton.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody means by a few words about a time. Monday 23 November 2026 is today. */
class DeskWhenTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "lind tomorrow 9:20, 2026-11-24, 09:20, lind",
        "14:30 Okafor, , 14:30, okafor",
        "Dr Lind at 9.20, , 09:20, lind",
        "2pm, , 14:00, ''",
        "12:15 am, , 00:15, ''",
        "Álvarez fri, 2026-11-27, , alvarez",
        "monday, 2026-11-30, , ''",
        "24 nov, 2026-11-24, , ''",
        "Nov 24 9:20, 2026-11-24, 09:20, ''",
        "24. november, 2026-11-24, , ''",
        "2027-01-04, 2027-01-04, , ''",
        "3 jan, 2027-01-03, , ''",
        "today 8:00 physical, 2026-11-23, 08:00, physical",
        "tom 9:20, 2026-11-24, 09:20, ''"
    })
    void reads_dates_times_and_names_in_any_order(
            String typed, @Nullable LocalDate date, @Nullable LocalTime time, String rest) {
        DeskWhen when = DeskWhen.read(typed, MONDAY, false);
        assertThat(when.date()).isEqualTo(date);
        assertThat(when.time()).isEqualTo(time);
        assertThat(String.join(" ", when.rest())).isEqualTo(rest);
    }

    @Test
    void a_slash_means_month_and_day_where_people_write_so() {
        assertThat(DeskWhen.read("12/3", MONDAY, true).date()).isEqualTo("2026-12-03");
        assertThat(DeskWhen.read("12/3", MONDAY, false).date()).isEqualTo("2027-03-12");
        assertThat(DeskWhen.read("3.12.", MONDAY, true).date()).isEqualTo("2026-12-03");
    }

    @Test
    void what_is_no_time_is_left_as_words() {
        DeskWhen when = DeskWhen.read("31 feb 25:80 rossi", MONDAY, false);
        assertThat(when.nothing()).isTrue();
        assertThat(when.rest()).contains("rossi");
    }
}
