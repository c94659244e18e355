package clinic.baton.entry;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.practice.PracticeKind;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BatonTest
class PracticeDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    PracticeDays days;

    @Autowired
    Agenda agenda;

    @Autowired
    InTheBuilding building;

    @Autowired
    Clocks clocks;

    @Autowired
    TestClinic clinics;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    @Test
    void a_practice_day_opens_in_the_middle_of_a_lively_morning() {
        PracticeDays.Opened opened = days.open(Optional.of(MONDAY));
        var clock = clocks.of(opened.practice());
        assertThat(clock.today()).isEqualTo(MONDAY);
        assertThat(clock.local().toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(9, 10));
        List<Appointment> visits = agenda.of(opened.practice(), MONDAY).appointments();
        assertThat(visits).hasSizeBetween(45, 70);
        assertThat(building.of(opened.practice())).hasSizeBetween(3, 25);
        assertThat(building.on(opened.practice(), MONDAY)).anyMatch(encounter -> encounter.endedAt() != null);
    }

    @Test
    void a_browser_comes_back_to_the_day_it_conducts_and_may_begin_another() {
        Visitor visitor = new Visitor(port);
        visitor.open("/");
        String first = opened(visitor, Map.of());
        assertThat(first).matches(".*/p/\\d+/desk");
        assertThat(opened(visitor, Map.of())).isEqualTo(first);
        assertThat(opened(visitor, Map.of("afresh", "true"))).isNotEqualTo(first);
        assertThat(opened(visitor, Map.of("date", "2027-03-01"))).isNotEqualTo(first);
    }

    @Test
    void a_day_prepared_ahead_is_one_visitors_alone() {
        days.prepare();
        PracticeDays.Opened first = days.open(Optional.empty());
        PracticeDays.Opened second = days.open(Optional.empty());
        assertThat(first.practice()).isNotEqualTo(second.practice());
        assertThat(clocks.of(first.practice()).local().toLocalTime())
                .isBetween(LocalTime.of(9, 0), LocalTime.of(9, 10));
    }

    @Test
    void nobody_who_belongs_to_a_real_practice_is_let_in_by_that_door() {
        PracticeDays.Opened opened = days.open(Optional.of(MONDAY));
        assertThat(days.running(opened.conductor().id(), Optional.of(MONDAY))).contains(opened);
        assertThat(days.running(opened.conductor().id(), Optional.of(MONDAY.plusDays(1))))
                .isEmpty();
        staff.join(clinics.founded("America/New_York", PracticeKind.REAL), opened.conductor(), Role.NURSE);
        assertThat(days.running(opened.conductor().id(), Optional.of(MONDAY))).isEmpty();
    }

    private static String opened(Visitor visitor, Map<String, String> fields) {
        HttpResponse<String> answer = visitor.submit("/practice-day", fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        visitor.open("/account");
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
