package clinic.baton.harbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HarborDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 42;

    private final Harbor harbor = Harbor.load();

    private List<HarborDay> twoYears() {
        return IntStream.range(0, 730)
                .mapToObj(days -> harbor.day(MONDAY.plusDays(days), SEED + days))
                .toList();
    }

    @Test
    void a_weekday_has_about_fifty_five_visits_and_a_saturday_a_morning() {
        for (HarborDay day : twoYears()) {
            boolean saturday = day.date().getDayOfWeek() == DayOfWeek.SATURDAY;
            assertThat(day.visits().size())
                    .as("visits on %s", day.date())
                    .isBetween(saturday ? 12 : 50, saturday ? 20 : 58);
            assertThat(day.walkIns()).hasSize(3);
            if (saturday) {
                assertThat(day.visits()).allMatch(visit -> visit.starts().isBefore(LocalTime.of(13, 0)));
            }
        }
    }

    @Test
    void a_sunday_becomes_the_monday_after() {
        assertThat(harbor.day(MONDAY.minusDays(1), SEED)).isEqualTo(harbor.day(MONDAY, SEED));
    }

    @Test
    void the_same_date_and_seed_give_the_same_day_and_another_seed_another() {
        assertThat(Harbor.load().day(MONDAY, SEED)).isEqualTo(harbor.day(MONDAY, SEED));
        assertThat(harbor.day(MONDAY, SEED + 1)).isNotEqualTo(harbor.day(MONDAY, SEED));
    }

    @Test
    void no_provider_room_or_patient_is_in_two_places() {
        for (HarborDay day : twoYears()) {
            apart(day, HarborVisit::provider, 0);
            apart(day, HarborVisit::patient, 0);
            apart(day, HarborVisit::room, 1);
        }
    }

    private void apart(HarborDay day, Function<HarborVisit, String> by, int withRoomTimes) {
        Map<String, List<HarborVisit>> groups = day.visits().stream()
                .filter(visit -> Objects.nonNull(by.apply(visit)))
                .collect(Collectors.groupingBy(by));
        groups.forEach((key, visits) -> {
            for (int i = 1; i < visits.size(); i++) {
                HarborVisit before = visits.get(i - 1);
                HarborVisit after = visits.get(i);
                LocalTime free = before.ends()
                        .plusMinutes((long) withRoomTimes
                                * harbor.visitType(before.visitType()).cleanupMinutes());
                LocalTime needed = after.starts()
                        .minusMinutes((long) withRoomTimes
                                * harbor.visitType(after.visitType()).preparationMinutes());
                assertThat(needed).as("%s on %s", key, day.date()).isAfterOrEqualTo(free);
            }
        });
    }

    @Test
    void visits_lie_within_their_provider_s_sessions_and_outside_the_holds() {
        for (HarborDay day : twoYears()) {
            for (HarborVisit visit : day.visits()) {
                if (visit.provider() != null) {
                    assertThat(day.sessions())
                            .anyMatch(session -> session.provider().equals(visit.provider())
                                    && !visit.starts().isBefore(session.starts())
                                    && !visit.ends().isAfter(session.ends()));
                    assertThat(day.holds())
                            .noneMatch(hold -> hold.provider().equals(visit.provider())
                                    && hold.starts().isBefore(visit.ends())
                                    && visit.starts().isBefore(hold.ends()));
                }
            }
        }
    }

    @Test
    void visit_types_fit_the_patient_s_age_and_needs_are_carried_into_the_length() {
        for (HarborDay day : twoYears()) {
            assertThat(day.visits())
                    .allMatch(visit -> harbor.visitType(visit.visitType())
                            .fits(harbor.patient(visit.patient()).age(day.date())));
            assertThat(day.visits())
                    .filteredOn(visit -> visit.provider() != null)
                    .allMatch(visit -> visit.minutes()
                            == harbor.visitType(visit.visitType()).minutes()
                                    + harbor.patient(visit.patient()).extraMinutes());
        }
    }

    @Test
    void what_happens_follows_the_figures_it_was_built_from() {
        List<HarborVisit> visits = new ArrayList<>();
        twoYears().forEach(day -> visits.addAll(day.visits()));
        assertThat(share(visits, HarborVisit::noShow)).isBetween(0.06, 0.10);
        assertThat(share(visits, visit -> visit.arrivalMinutes() <= -8)).isBetween(0.48, 0.54);
        assertThat(share(visits, visit -> visit.arrivalMinutes() > 12)).isBetween(0.03, 0.07);
        List<HarborVisit> followUps = visits.stream()
                .filter(visit -> visit.visitType().equals("follow-up") && visit.minutes() == 20)
                .toList();
        double mean = followUps.stream()
                .mapToDouble(HarborVisit::visitMinutes)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(18.0, 22.0);
        double variance = followUps.stream()
                .mapToDouble(visit -> (visit.visitMinutes() - mean) * (visit.visitMinutes() - mean))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance) / mean).isBetween(0.38, 0.55);
    }

    private static double share(List<HarborVisit> visits, java.util.function.Predicate<HarborVisit> of) {
        return (double) visits.stream().filter(of).count() / visits.size();
    }

    @Test
    void same_day_bookings_miss_less_than_those_made_long_ahead() {
        List<HarborVisit> early = new ArrayList<>();
        List<HarborVisit> late = new ArrayList<>();
        for (HarborDay day : twoYears()) {
            day.visits()
                    .forEach(visit -> (visit.bookedOn().isBefore(day.date().minusDays(7)) ? early : late).add(visit));
        }
        List<HarborVisit> sameDay = new ArrayList<>();
        twoYears()
                .forEach(day -> day.visits().stream()
                        .filter(visit -> visit.bookedOn().equals(day.date()))
                        .forEach(sameDay::add));
        assertThat(share(sameDay, HarborVisit::noShow)).isLessThan(share(early, HarborVisit::noShow) / 2);
        assertThat(late).isNotEmpty();
    }
}
