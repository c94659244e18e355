package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.schedule.FindOpenings.Pointed;
import clinic.baton.schedule.Opening.Reason;
import clinic.baton.schedule.Opening.Reason.Kind;
import clinic.baton.schedule.Openings.Instead;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.QueryCount;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.Sentences;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Openings are ranked with reasons, and a time that isn't one says why. */
@BatonTest
class OpeningsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    FindOpenings finding;

    @Autowired
    FreeTimes free;

    @Autowired
    Sentences sentences;

    @Autowired
    QueryCount queries;

    BookedClinic desk;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void the_soonest_comes_first_when_nothing_else_speaks_against_it() {
        Openings found = find(wish());
        Opening best = found.best().getFirst();
        assertThat(best.time().time().start()).isEqualTo(desk.at("2026-11-23T08:00"));
        assertThat(best.reasons()).extracting(Reason::kind).contains(Kind.SOONEST, Kind.KEEPS_ON_TIME);
        assertThat(found.best()).hasSize(10).isSortedAccordingTo((a, b) -> Double.compare(a.cost(), b.cost()));
        assertThat(found.thirdNext()).isEqualTo(desk.at("2026-11-23T08:20"));
    }

    @Test
    void every_opening_can_be_booked() {
        crowd("Dr Lind", MONDAY);
        UUID rossi = desk.patient("Rossi");
        for (Opening opening : find(wish()).best()) {
            UUID key = UUID.randomUUID();
            FreeTime time = opening.time();
            Booked booked = desk.run(
                            key,
                            new Book(
                                    rossi,
                                    time.practitioner(),
                                    desk.visit("Follow-up"),
                                    time.site(),
                                    time.time().start(),
                                    null,
                                    null,
                                    opening.hold(),
                                    null))
                    .orThrow();
            assertThat(desk.undo(key, booked.appointment())).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void a_full_morning_is_priced_for_the_others_in_it() {
        for (int i = 0; i < 11; i++) {
            LocalTime at = LocalTime.of(8, 0).plusMinutes(20L * (i < 5 ? i : i + 1));
            desk.book(desk.patient("P" + i), "Dr Lind", "Follow-up", MONDAY + "T" + at)
                    .orThrow();
        }
        Openings found = find(wish().with(List.of(desk.who("Dr Lind"))).within(MONDAY, 1));
        Opening gap = found.best().stream()
                .filter(o -> o.time().time().start().equals(desk.at("2026-11-23T09:40")))
                .findFirst()
                .orElseThrow();
        assertThat(gap.effect().others()).isPositive();
        assertThat(gap.effect().onTime()).isLessThan(gap.effect().onTimeBefore());
        assertThat(gap.reasons()).extracting(Reason::kind).contains(Kind.OTHERS_WAIT, Kind.LEAVES_NO_GAP);
        Opening afternoon = found.best().stream()
                .filter(o -> o.time().time().start().equals(desk.at("2026-11-23T13:00")))
                .findFirst()
                .orElseThrow();
        assertThat(afternoon.effect().others()).isZero();
        assertThat(afternoon.cost()).isLessThan(gap.cost());
    }

    @Test
    void an_urgent_wish_takes_the_gap_that_a_routine_one_leaves() {
        for (int i = 0; i < 11; i++) {
            LocalTime at = LocalTime.of(8, 0).plusMinutes(20L * (i < 5 ? i : i + 1));
            desk.book(desk.patient("P" + i), "Dr Lind", "Follow-up", MONDAY + "T" + at)
                    .orThrow();
        }
        OpeningWish lind = wish().with(List.of(desk.who("Dr Lind")));
        assertThat(starts(find(lind)).getFirst()).isNotEqualTo(desk.at("2026-11-23T09:40"));
        assertThat(starts(find(lind.urgent(Urgency.URGENT))).getFirst()).isEqualTo(desk.at("2026-11-23T09:40"));
    }

    @Test
    void whom_the_patient_saw_last_comes_before_others_and_sooner_elsewhere_is_said() {
        UUID webb = desk.patient("Webb");
        OpeningWish usual = new OpeningWish(
                webb,
                desk.visit("Follow-up"),
                null,
                List.of(),
                null,
                MONDAY,
                14,
                Set.of(),
                LocalTime.MIN,
                LocalTime.MAX,
                Urgency.ROUTINE,
                desk.who("Dr Lind"),
                false,
                20);
        assertThat(find(usual).best().getFirst().time().practitioner()).isEqualTo(desk.who("Dr Lind"));
        crowd("Dr Lind", MONDAY);
        crowd("Dr Lind", MONDAY.plusDays(1));
        assertThat(find(usual).best().stream().flatMap(o -> o.reasons().stream()))
                .contains(new Reason(Kind.SOONER_THAN, 2, "Dr Lind"))
                .contains(new Reason(Kind.SAME_PROVIDER, 0, "Dr Lind"));
    }

    @Test
    void weekdays_times_and_the_patients_own_visits_are_kept_out() {
        UUID webb = desk.patient("Webb");
        desk.book(webb, "Dr Okafor", "Physical", "2026-11-25T14:00").orThrow();
        OpeningWish wish = OpeningWish.of(webb, desk.visit("Follow-up"), MONDAY, 7)
                .at(Set.of(DayOfWeek.WEDNESDAY), LocalTime.of(14, 0), LocalTime.of(14, 40));
        assertThat(starts(find(wish))).containsOnly(desk.at("2026-11-25T14:40"));
    }

    @Test
    void nothing_found_says_what_would_do() {
        crowd("Dr Lind", MONDAY);
        Openings none = find(wish().with(List.of(desk.who("Dr Lind"))).within(MONDAY, 1));
        assertThat(none.best()).isEmpty();
        assertThat(none.instead())
                .extracting(Instead::kind, i -> i.first().time().start())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Instead.Kind.ANYBODY, desk.at("2026-11-23T08:00")),
                        org.assertj.core.groups.Tuple.tuple(Instead.Kind.LATER, desk.at("2026-11-24T08:00")));
    }

    @Test
    void held_time_is_offered_to_those_it_is_held_for() {
        desk.run(new AddHold(
                        desk.who("Dr Lind"),
                        null,
                        desk.at("2026-11-23T08:00"),
                        desk.at("2026-11-23T12:00"),
                        HoldKind.EMERGENCY,
                        null,
                        null))
                .orThrow();
        OpeningWish lind = wish().with(List.of(desk.who("Dr Lind")));
        assertThat(starts(find(lind)).getFirst()).isEqualTo(desk.at("2026-11-23T13:00"));
        Opening urgent = find(lind.urgent(Urgency.URGENT)).best().getFirst();
        assertThat(urgent.hold()).isNotNull();
        assertThat(urgent.reasons()).extracting(Reason::kind).contains(Kind.USES_HELD);
    }

    @Test
    void why_not_names_everybody_in_the_way_and_what_is_near() {
        UUID rossi = desk.patient("Rossi");
        desk.book(desk.patient("Webb"), "Dr Lind", "Physical", "2026-11-23T09:00")
                .orThrow();
        desk.book(rossi, "Dr Okafor", "Physical", "2026-11-23T09:00").orThrow();
        WhyNot why = why(rossi, "2026-11-23T09:20");
        assertThat(why.reasons())
                .extracting(Refusal::code)
                .containsExactly("schedule.provider-busy", "schedule.patient-busy");
        assertThat(why.overbookable()).isFalse();
        assertThat(sentences.of(why.reasons().getFirst(), Locale.ENGLISH))
                .startsWith("Dr Lind has Carla Webb until 9:40.");
        assertThat(why.near()).extracting(f -> f.time().start()).contains(desk.at("2026-11-23T09:40"));
        assertThat(why(null, "2026-11-23T09:20").overbookable()).isTrue();
        assertThat(why(null, "2026-11-23T10:00").free()).isTrue();
        assertThat(why(null, "2026-11-22T10:00").reasons())
                .extracting(Refusal::code)
                .containsExactly("schedule.in-the-past");
        assertThat(why(null, "2026-11-28T10:00").reasons())
                .extracting(Refusal::code)
                .containsExactly("schedule.closed-day");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(codes(finding.find(desk.practice(), wish().within(MONDAY.minusDays(1), 5))))
                .containsExactly("schedule.search-in-the-past");
        assertThat(codes(finding.find(desk.practice(), wish().within(MONDAY, 0))))
                .containsExactly("schedule.search-too-wide");
        assertThat(codes(finding.find(desk.practice(), wish().at(Set.of(), LocalTime.NOON, LocalTime.of(9, 0)))))
                .containsExactly("schedule.times-backward");
        assertThat(codes(finding.find(desk.practice(), wish().with(List.of(desk.who("Priya"))))))
                .containsExactly("schedule.no-such-provider");
        assertThat(codes(finding.find(
                        desk.practice(), OpeningWish.of(UUID.randomUUID(), desk.visit("Physical"), MONDAY, 3))))
                .containsExactly("schedule.no-such-patient");
        assertThat(codes(finding.find(desk.practice(), wish().within(LocalDate.of(2035, 1, 1), 3))))
                .containsExactly("schedule.too-far-ahead");
    }

    @Test
    void a_search_asks_five_queries_however_crowded() {
        UUID webb = desk.patient("Webb");
        OpeningWish wish = OpeningWish.of(webb, desk.visit("Follow-up"), MONDAY, 60);
        int empty = queries.least(() -> find(wish));
        crowd("Dr Lind", MONDAY);
        crowd("Dr Okafor", MONDAY);
        int crowded = queries.least(() -> find(wish));
        assertThat(crowded).isEqualTo(empty).isLessThanOrEqualTo(5);
    }

    private Openings find(OpeningWish wish) {
        return finding.find(desk.practice(), wish).orThrow();
    }

    private OpeningWish wish() {
        return OpeningWish.of(null, desk.visit("Follow-up"), MONDAY, 14);
    }

    private WhyNot why(UUID patient, String local) {
        return finding.why(
                desk.practice(),
                new Pointed(patient, desk.who("Dr Lind"), desk.visit("Follow-up"), desk.site(), desk.at(local)));
    }

    private static List<Instant> starts(Openings found) {
        return found.best().stream().map(o -> o.time().time().start()).toList();
    }

    private void crowd(String provider, LocalDate date) {
        for (int i = 0; i < 24; i++) {
            LocalTime time = (i < 12 ? LocalTime.of(8, 0) : LocalTime.of(9, 0)).plusMinutes(20L * i);
            desk.book(desk.patient(provider + date + i), provider, "Follow-up", date + "T" + time)
                    .orThrow();
        }
    }
}
