package clinic.baton.templates;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.record.Ticker;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.AddAbsences;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.ChangeSession;
import clinic.baton.schedule.FreeTimes;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.Overbook;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionLayout;
import clinic.baton.schedule.SessionLayout.PlannedStart;
import clinic.baton.schedule.SessionLayout.VisitRule;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.templates.Template.Release;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Weekly patterns, published into sessions and holds. */
@BatonTest
class TemplatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    Templates templates;

    @Autowired
    FreeTimes free;

    @Autowired
    Holidays holidays;

    @Autowired
    Ticker ticker;

    BookedClinic desk;
    UUID rossi;
    UUID lind;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T05:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
        lind = desk.who("Dr Lind");
    }

    @Test
    void a_published_template_makes_sessions_in_place_of_the_working_hours() {
        publish(details(1, block(DayOfWeek.TUESDAY, "09:00", "12:00")), MONDAY, MONDAY.plusDays(13));
        assertThat(sessions(MONDAY)).isEmpty();
        assertThat(sessions(MONDAY.plusDays(1))).extracting(Session::time).hasSize(1);
        assertThat(sessions(MONDAY.plusDays(8))).hasSize(1);
        assertThat(sessions(MONDAY.plusDays(14))).as("past what was published").hasSize(2);
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T08:00")))
                .containsExactly("schedule.outside-hours");
    }

    @Test
    void alternate_weeks_take_turns() {
        Block odd = block(DayOfWeek.MONDAY, "08:00", "10:00");
        Block even = new Block(2, DayOfWeek.WEDNESDAY, desk.site(), LocalTime.of(13, 0), LocalTime.of(15, 0));
        publish(details(2, odd, even), MONDAY, MONDAY.plusDays(27));
        assertThat(MONDAY.datesUntil(MONDAY.plusDays(28))
                        .filter(d -> !sessions(d).isEmpty())
                        .toList())
                .containsExactly(MONDAY, MONDAY.plusDays(9), MONDAY.plusDays(14), MONDAY.plusDays(23));
    }

    @Test
    void held_time_is_released_at_its_hour_in_practice_time() {
        HeldTime sameDay = held("08:00", "09:00", HoldKind.SAME_DAY, new Release(0, LocalTime.of(7, 0)));
        HeldTime emergency = held("15:00", "15:20", HoldKind.EMERGENCY, new Release(0, LocalTime.of(14, 0)));
        publish(
                details(
                        1,
                        block(DayOfWeek.TUESDAY, "08:00", "12:00").holding(List.of(sameDay)),
                        block(DayOfWeek.TUESDAY, "13:00", "17:00").holding(List.of(emergency))),
                MONDAY,
                MONDAY.plusDays(6));
        LocalDate tuesday = MONDAY.plusDays(1);
        assertThat(agenda.of(desk.practice(), tuesday).holds()).hasSize(2);
        wall.set(desk.at("2026-11-24T06:59"));
        ticker.tick(desk.practice());
        assertThat(agenda.of(desk.practice(), tuesday).holds()).hasSize(2);
        wall.set(desk.at("2026-11-24T07:00"));
        ticker.tick(desk.practice());
        assertThat(agenda.of(desk.practice(), tuesday).holds())
                .extracting(Hold::kind)
                .containsExactly(HoldKind.EMERGENCY);
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T08:20")).isInstanceOf(Outcome.Done.class);
        wall.set(desk.at("2026-11-24T14:01"));
        ticker.tick(desk.practice());
        assertThat(agenda.of(desk.practice(), tuesday).holds()).isEmpty();
    }

    @Test
    void a_session_takes_visits_at_its_planned_starts_only_and_an_overbooking_sets_that_aside() {
        SessionLayout wave = new SessionLayout(
                List.of(
                        new PlannedStart(LocalTime.of(8, 0), 2, List.of()),
                        new PlannedStart(LocalTime.of(9, 0), 2, List.of(desk.visit("Follow-up")))),
                List.of());
        publish(
                details(1, block(DayOfWeek.TUESDAY, "08:00", "10:00").laidOut(Method.WAVE, 2, wave)),
                MONDAY,
                MONDAY.plusDays(6));
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T08:20")))
                .containsExactly("schedule.not-a-planned-start");
        assertThat(codes(desk.book(rossi, "Dr Lind", "Physical", "2026-11-24T09:00")))
                .containsExactly("schedule.start-for-other-visits");
        assertThat(free.of(desk.practice(), MONDAY.plusDays(1), lind, desk.visit("Follow-up"), null))
                .extracting(f -> f.time().start())
                .containsExactly(desk.at("2026-11-24T08:00"), desk.at("2026-11-24T09:00"));
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T08:00").orThrow();
        desk.book(desk.patient("Webb"), "Dr Lind", "Follow-up", "2026-11-24T08:00")
                .orThrow();
        assertThat(codes(desk.book(desk.patient("Gray"), "Dr Lind", "Follow-up", "2026-11-24T08:00")))
                .containsExactly("schedule.start-full");
        assertThat(desk.run(new Overbook(
                        desk.patient("Hall"),
                        lind,
                        desk.visit("Follow-up"),
                        desk.site(),
                        desk.at("2026-11-24T08:20"),
                        null,
                        null,
                        null,
                        "Fever since the night")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void rules_limit_a_kind_of_visit_in_number_in_sequence_and_in_the_hour() {
        UUID physical = desk.visit("Physical");
        SessionLayout ruled =
                new SessionLayout(List.of(), List.of(new VisitRule(List.of(physical), 2, true, LocalTime.of(10, 30))));
        publish(
                details(1, block(DayOfWeek.TUESDAY, "08:00", "12:00").laidOut(null, 1, ruled)),
                MONDAY,
                MONDAY.plusDays(6));
        desk.book(rossi, "Dr Lind", "Physical", "2026-11-24T08:00").orThrow();
        UUID webb = desk.patient("Webb");
        assertThat(codes(desk.book(webb, "Dr Lind", "Physical", "2026-11-24T08:40")))
                .containsExactly("schedule.back-to-back");
        assertThat(codes(desk.book(webb, "Dr Lind", "Physical", "2026-11-24T10:35")))
                .containsExactly("schedule.not-so-late");
        desk.book(webb, "Dr Lind", "Physical", "2026-11-24T09:00").orThrow();
        assertThat(codes(desk.book(desk.patient("Gray"), "Dr Lind", "Physical", "2026-11-24T10:00")))
                .containsExactly("schedule.enough-of-the-kind");
        assertThat(desk.book(desk.patient("Hall"), "Dr Lind", "Follow-up", "2026-11-24T10:40"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void publishing_tells_beforehand_whom_it_strands_and_moves_nobody() {
        Booked late =
                desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T16:00").orThrow();
        desk.book(desk.patient("Webb"), "Dr Lind", "Follow-up", "2026-11-24T09:00")
                .orThrow();
        Template.Details mornings = details(1, block(DayOfWeek.TUESDAY, "08:00", "12:00"));
        Templates.Foreseen foreseen = templates.foresee(desk.practice(), mornings, MONDAY, MONDAY.plusDays(6));
        assertThat(foreseen.laid().stranded()).extracting(a -> a.id()).containsExactly(late.appointment());
        assertThat(sessions(MONDAY.plusDays(1))).as("nothing was written").hasSize(2);
        PublishTemplate.Published published = publish(mornings, MONDAY, MONDAY.plusDays(6));
        assertThat(published.stranded()).containsExactly(late.appointment());
        assertThat(agenda.appointment(desk.practice(), late.appointment())
                        .orElseThrow()
                        .time())
                .isEqualTo(late.time());
    }

    @Test
    void held_time_gives_way_to_visits_that_stand_there_already() {
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T08:20").orThrow();
        HeldTime hold = held("08:00", "09:00", HoldKind.SAME_DAY, null);
        PublishTemplate.Published published = publish(
                details(1, block(DayOfWeek.TUESDAY, "08:00", "12:00").holding(List.of(hold))),
                MONDAY,
                MONDAY.plusDays(13));
        assertThat(published.notHeld()).isEqualTo(1);
        assertThat(published.holds()).isEqualTo(1);
    }

    @Test
    void a_date_changed_by_hand_is_left_as_it_is_and_publishing_again_replaces_the_rest() {
        UUID id = saved(details(
                1,
                block(DayOfWeek.TUESDAY, "08:00", "12:00")
                        .holding(List.of(held("08:00", "08:30", HoldKind.EMERGENCY, null)))));
        publish(id, MONDAY, MONDAY.plusDays(13));
        Session tuesday = sessions(MONDAY.plusDays(1)).getFirst();
        desk.run(new ChangeSession(
                        tuesday.id(),
                        lind,
                        tuesday.date(),
                        1,
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        1,
                        0,
                        null,
                        false))
                .orThrow();
        PublishTemplate.Published again = publish(id, MONDAY, MONDAY.plusDays(13));
        assertThat(again.byHand()).containsExactly(MONDAY.plusDays(1));
        assertThat(sessions(MONDAY.plusDays(1)).getFirst().time().start()).isEqualTo(desk.at("2026-11-24T09:00"));
        assertThat(agenda.of(desk.practice(), MONDAY.plusDays(8)).holds()).hasSize(1);
    }

    @Test
    void a_template_without_an_end_is_published_on_by_itself() {
        UUID id = saved(details(1, block(DayOfWeek.TUESDAY, "08:00", "12:00")));
        publish(id, MONDAY, MONDAY.plusDays(27));
        LocalDate far = MONDAY.plusDays(26 * 7 + 1);
        assertThat(sessions(far)).as("the working hours, till then").hasSize(2);
        wall.set(desk.at("2026-11-30T03:01"));
        ticker.tick(desk.practice());
        assertThat(sessions(far)).hasSize(1);
        assertThat(templates.one(desk.practice(), id).orElseThrow().publishedUntil())
                .isEqualTo(MONDAY.plusDays(27 * 7));
    }

    @Test
    void leave_and_closed_days_keep_sessions_from_taking_place_and_can_be_taken_back() {
        LocalDate tuesday = MONDAY.plusDays(1);
        UUID key = UUID.randomUUID();
        AddAbsences.Added added = desk.run(
                        key, new AddAbsences(new Absence.Details(lind, tuesday, tuesday, Absence.Kind.LEAVE, null)))
                .orThrow();
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T09:00")))
                .containsExactly("schedule.provider-away");
        assertThat(free.of(desk.practice(), tuesday, lind, desk.visit("Follow-up"), null))
                .isEmpty();
        assertThat(desk.book(rossi, "Dr Okafor", "Follow-up", "2026-11-24T09:00"))
                .isInstanceOf(Outcome.Done.class);
        desk.undo(key, added.ids().getFirst());
        assertThat(desk.book(desk.patient("Webb"), "Dr Lind", "Follow-up", "2026-11-24T09:00"))
                .isInstanceOf(Outcome.Done.class);
        LocalDate thursday = MONDAY.plusDays(3);
        desk.run(new AddAbsences(new Absence.Details(null, thursday, thursday, Absence.Kind.HOLIDAY, "Thanksgiving")))
                .orThrow();
        assertThat(codes(desk.book(rossi, "Dr Okafor", "Follow-up", "2026-11-26T09:00")))
                .containsExactly("schedule.practice-closed");
    }

    @Test
    void public_holidays_are_known_by_country_and_part_of_it() {
        assertThat(holidays.between("US", MONDAY, MONDAY.plusDays(40)))
                .extracting(Holidays.Holiday::date)
                .contains(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 25));
        assertThat(holidays.between("DE", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30)))
                .extracting(Holidays.Holiday::date)
                .containsExactly(LocalDate.of(2026, 10, 3));
        assertThat(holidays.between("DE", "by", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2)))
                .hasSize(1);
        assertThat(holidays.between("XX", MONDAY, MONDAY.plusDays(40))).isEmpty();
    }

    @Test
    void patterns_that_contradict_themselves_are_refused_by_session() {
        Block morning = block(DayOfWeek.TUESDAY, "08:00", "12:00");
        UUID physical = desk.visit("Physical");
        SessionLayout outside = new SessionLayout(List.of(PlannedStart.one(LocalTime.of(12, 0))), List.of());
        SessionLayout crowded =
                new SessionLayout(List.of(new PlannedStart(LocalTime.of(9, 0), 3, List.of())), List.of());
        SessionLayout contrary = new SessionLayout(
                List.of(new PlannedStart(LocalTime.of(9, 0), 1, List.of(physical))),
                List.of(new VisitRule(List.of(physical), 0, false, null)));
        assertThat(refused(details(1))).containsExactly("templates.no-sessions");
        assertThat(refused(details(1, block(DayOfWeek.SUNDAY, "08:00", "12:00"))))
                .containsExactly("templates.site-closed");
        assertThat(refused(details(1, morning, block(DayOfWeek.TUESDAY, "11:00", "12:00"))))
                .containsExactly("templates.sessions-overlap");
        assertThat(refused(details(1, block(DayOfWeek.TUESDAY, "12:00", "08:00"))))
                .containsExactly("templates.bad-times");
        assertThat(refused(details(5, morning))).containsExactly("templates.bad-week");
        assertThat(refused(details(1, morning.laidOut(null, 9, SessionLayout.NONE))))
                .containsExactly("templates.bad-lanes");
        assertThat(refused(details(1, morning.laidOut(null, 1, outside)))).containsExactly("templates.start-outside");
        assertThat(refused(details(1, morning.laidOut(null, 2, crowded))))
                .containsExactly("templates.too-many-at-a-start");
        assertThat(refused(details(1, morning.laidOut(null, 1, contrary))))
                .containsExactly("templates.rules-contradict");
        assertThat(refused(details(1, morning.holding(List.of(held("07:00", "08:30", HoldKind.BREAK, null))))))
                .containsExactly("templates.hold-outside");
        assertThat(refused(details(
                        1,
                        morning.holding(List.of(
                                held("08:00", "09:00", HoldKind.BREAK, null),
                                held("08:30", "09:30", HoldKind.BREAK, null))))))
                .containsExactly("templates.holds-overlap");
        assertThat(refused(details(
                        1,
                        morning.holding(List.of(
                                held("08:00", "09:00", HoldKind.SAME_DAY, new Release(0, LocalTime.of(9, 0))))))))
                .containsExactly("templates.released-too-late");
    }

    @Test
    void two_templates_for_the_same_dates_and_bad_ranges_are_refused() {
        publish(details(1, block(DayOfWeek.TUESDAY, "08:00", "12:00")), MONDAY, MONDAY.plusDays(6));
        UUID other = saved(details(1, block(DayOfWeek.MONDAY, "08:00", "12:00")));
        assertThat(codes(desk.run(new PublishTemplate(other, 1, MONDAY, MONDAY.plusDays(6)))))
                .containsExactly("templates.templates-overlap");
        assertThat(codes(desk.run(new PublishTemplate(other, 1, MONDAY.minusDays(1), MONDAY))))
                .containsExactly("templates.bad-range");
        assertThat(codes(desk.run(new PublishTemplate(other, 1, MONDAY, MONDAY.plusDays(401)))))
                .containsExactly("templates.bad-range");
        assertThat(codes(desk.run(new PublishTemplate(other, 7, MONDAY, MONDAY))))
                .containsExactly("templates.changed-meanwhile");
        assertThat(codes(desk.run(new SaveTemplate(other, 9, details(1, block(DayOfWeek.MONDAY, "08:00", "12:00"))))))
                .containsExactly("templates.changed-meanwhile");
        desk.run(new RetireTemplate(other, 1)).orThrow();
        assertThat(codes(desk.run(new PublishTemplate(other, 2, MONDAY, MONDAY))))
                .containsExactly("templates.retired");
    }

    private List<String> refused(Template.Details details) {
        return codes(desk.run(new SaveTemplate(null, 0, details)));
    }

    private List<Session> sessions(LocalDate date) {
        return agenda.of(desk.practice(), lind, date, 1).getFirst().sessions();
    }

    private Template.Details details(int weeks, Block... blocks) {
        return new Template.Details(lind, "Winter", MONDAY, null, weeks, List.of(blocks));
    }

    private Block block(DayOfWeek day, String from, String until) {
        return new Block(1, day, desk.site(), LocalTime.parse(from), LocalTime.parse(until));
    }

    private static HeldTime held(String from, String until, HoldKind kind, @Nullable Release release) {
        return new HeldTime(LocalTime.parse(from), LocalTime.parse(until), null, kind, null, release);
    }

    private UUID saved(Template.Details details) {
        return desk.run(new SaveTemplate(null, 0, details)).orThrow();
    }

    private PublishTemplate.Published publish(Template.Details details, LocalDate from, LocalDate until) {
        return publish(saved(details), from, until);
    }

    private PublishTemplate.Published publish(UUID id, LocalDate from, LocalDate until) {
        int version = templates.one(desk.practice(), id).orElseThrow().version();
        return desk.run(new PublishTemplate(id, version, from, until)).orThrow();
    }
}
