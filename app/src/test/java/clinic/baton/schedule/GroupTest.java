package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.ChangeVisitType;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PatientStanding;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitTerms;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Act;
import clinic.baton.record.Command;
import clinic.baton.record.Reading;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Patients who come together share a provider, a room and a time; each has a visit of their own. */
@BatonTest
class GroupTest {
    private static final String NINE = "2026-11-23T09:00";

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    Clinics set;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    FindOpenings openings;

    @Autowired
    Sentences sentences;

    @Autowired
    Reading reading;

    BookedClinic desk;
    UUID school;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        school = desk.run(new AddVisitTypes(kind(3))).orThrow().id();
    }

    private static VisitType.Details kind(int size) {
        var terms = new VisitTerms(
                List.of(), null, List.of(), List.of(), 0, null, PatientStanding.ANY, false, size, List.of(), List.of());
        return new VisitType.Details(
                "Diabetes class", "Class", VisitFamily.OTHER, 60, 0, 5, RoomKind.PROCEDURE, true, null, null, terms);
    }

    @Test
    void three_share_one_provider_and_room_and_the_fourth_is_told_that_it_is_full() {
        Booked first = join("Rossi", NINE).orThrow();
        Booked second = join("Webb", NINE).orThrow();
        assertThat(second.room()).isEqualTo(first.room()).isEqualTo(desk.room("Procedure"));
        assertThat(second.lane()).isEqualTo(first.lane());
        join("Silva", NINE).orThrow();
        var refused = join("Young", NINE);
        assertThat(codes(refused)).containsExactly("schedule.group-full");
        assertThat(said(refused)).startsWith("All 3 places of this Diabetes class are taken.");
        assertThat(agenda.group(practice(), visit(first))).hasSize(3);
        assertThat(codes(desk.book(desk.patient("Gray"), "Dr Lind", "Follow-up", "2026-11-23T09:20")))
                .containsExactly("schedule.provider-busy");
        assertThat(said(desk.book(desk.patient("Hahn"), "Dr Lind", "Follow-up", "2026-11-23T09:20")))
                .startsWith("Dr Lind has a group until 10:00.");
    }

    @Test
    void a_manager_may_overbook_a_full_group_with_a_reason() {
        List.of("Rossi", "Webb", "Silva").forEach(name -> join(name, NINE).orThrow());
        desk.run(new Overbook(
                        desk.patient("Young"),
                        desk.who("Dr Lind"),
                        school,
                        desk.site(),
                        desk.at(NINE),
                        null,
                        null,
                        null,
                        "her last class"))
                .orThrow();
        assertThat(standing()).hasSize(4);
    }

    @Test
    void nobody_is_in_a_group_twice_or_in_two_places() {
        UUID rossi = desk.patient("Rossi");
        desk.run(seat(rossi, NINE)).orThrow();
        assertThat(codes(desk.run(seat(rossi, NINE)))).containsExactly("schedule.patient-busy");
        assertThat(codes(desk.book(rossi, "Dr Okafor", "Follow-up", "2026-11-23T09:30")))
                .containsExactly("schedule.patient-busy");
    }

    @Test
    void the_time_is_free_again_when_the_last_one_left_and_not_before() {
        Booked first = join("Rossi", NINE).orThrow();
        Booked second = join("Webb", NINE).orThrow();
        desk.run(new Cancel(first.appointment(), 1, "ill")).orThrow();
        assertThat(codes(desk.book(desk.patient("Gray"), "Dr Lind", "Follow-up", NINE)))
                .containsExactly("schedule.provider-busy");
        UUID key = UUID.randomUUID();
        desk.run(key, new Cancel(second.appointment(), 1, "ill")).orThrow();
        Booked gray =
                desk.book(desk.patient("Gray"), "Dr Lind", "Follow-up", NINE).orThrow();
        assertThat(desk.undo(key, second.appointment())).isInstanceOf(Outcome.Refused.class);
        desk.run(new Cancel(gray.appointment(), 1, "no")).orThrow();
        assertThat(desk.undo(key, second.appointment())).isInstanceOf(Outcome.Done.class);
        assertThat(codes(desk.book(desk.patient("Hahn"), "Dr Lind", "Follow-up", NINE)))
                .containsExactly("schedule.provider-busy");
    }

    @Test
    void a_cancelled_place_that_was_given_away_is_not_brought_back() {
        Booked first = join("Rossi", NINE).orThrow();
        join("Webb", NINE).orThrow();
        join("Silva", NINE).orThrow();
        UUID key = UUID.randomUUID();
        desk.run(key, new Cancel(first.appointment(), 1, "ill")).orThrow();
        join("Young", NINE).orThrow();
        assertThat(codes(desk.undo(key, first.appointment()))).containsExactly("schedule.group-full");
    }

    @Test
    void one_moves_to_another_group_and_the_others_stay() {
        Booked first = join("Rossi", NINE).orThrow();
        Booked second = join("Webb", NINE).orThrow();
        join("Silva", "2026-11-23T13:00").orThrow();
        Booked moved = desk.run(move(first, 1, "2026-11-23T13:00")).orThrow();
        assertThat(agenda.group(practice(), visit(moved))).hasSize(2);
        assertThat(agenda.group(practice(), visit(second))).hasSize(1);
        desk.run(move(second, 1, "2026-11-23T13:00")).orThrow();
        desk.book(desk.patient("Gray"), "Dr Lind", "Follow-up", NINE).orThrow();
    }

    @Test
    void a_member_who_arrives_or_is_noted_stays_in_the_group_also_when_the_kind_is_no_longer_for_groups() {
        Booked first = join("Rossi", NINE).orThrow();
        join("Webb", NINE).orThrow();
        desk.run(new ChangeVisitType(school, 1, kind(1))).orThrow();
        desk.run(new Annotate(first.appointment(), 1, "brings her husband")).orThrow();
        assertThat(codes(join("Silva", NINE))).contains("schedule.provider-busy");
        desk.run(new Cancel(first.appointment(), 2, "ill")).orThrow();
        assertThat(standing()).hasSize(1);
    }

    @Test
    void extra_time_does_not_lengthen_a_group_and_its_room_has_to_have_what_is_needed() {
        join("Rossi", NINE).orThrow();
        UUID slow = desk.patient("Webb", new NeedDetail(Need.INTERPRETER, "Arabic", 15));
        assertThat(desk.run(seat(slow, NINE)).orThrow().time().end()).isEqualTo(desk.at("2026-11-23T10:00"));
        var elsewhere = new Book(
                desk.patient("Silva"),
                desk.who("Dr Lind"),
                school,
                desk.site(),
                desk.at(NINE),
                null,
                desk.room("Room 1"),
                null,
                null);
        assertThat(codes(desk.run(elsewhere))).containsExactly("schedule.group-elsewhere");
    }

    @Test
    void all_or_none_with_one_refusal_that_explains_everybody() {
        UUID busy = desk.patient("Rossi");
        desk.book(busy, "Dr Okafor", "Follow-up", "2026-11-24T09:20").orThrow();
        List<UUID> three = List.of(desk.patient("Webb"), busy, desk.patient("Silva"));
        var refused = desk.run(group(three, "2026-11-24T09:00"));
        assertThat(codes(refused)).containsExactly("schedule.not-all-fit");
        assertThat(said(refused))
                .startsWith("Nothing was booked, because 1 of 3 visits don't fit. Carla Rossi: Carla Rossi has");
        assertThat(agenda.of(practice(), LocalDate.parse("2026-11-24")).standing())
                .hasSize(1);
        UUID key = UUID.randomUUID();
        BookedTogether booked = desk.run(key, group(three, "2026-11-24T13:00")).orThrow();
        assertThat(booked.visits()).hasSize(3);
        assertThat(desk.undo(key, booked.bundle())).isInstanceOf(Outcome.Done.class);
        desk.book(desk.patient("Gray"), "Dr Lind", "Follow-up", "2026-11-24T13:00")
                .orThrow();
        assertThat(codes(desk.run(group(List.of(), NINE)))).containsExactly("schedule.bad-group");
        assertThat(codes(desk.run(group(List.of(busy, busy), NINE)))).containsExactly("schedule.bad-group");
        var single = new BookGroup(
                List.of(busy), desk.who("Dr Lind"), desk.visit("Physical"), desk.site(), desk.at(NINE), null);
        assertThat(codes(desk.run(single))).containsExactly("schedule.not-a-group");
    }

    @Test
    void a_group_with_a_place_left_is_among_the_openings_and_a_full_one_is_not() {
        join("Rossi", "2026-11-23T09:10").orThrow();
        UUID webb = desk.patient("Webb");
        assertThat(starts(webb))
                .contains(desk.at("2026-11-23T09:10"))
                .doesNotContain(desk.at("2026-11-23T09:05"), desk.at("2026-11-23T09:15"));
        var found = openings.find(practice(), wish(webb)).orThrow();
        assertThat(found.best())
                .filteredOn(o -> o.time().time().start().equals(desk.at("2026-11-23T09:10")))
                .singleElement()
                .satisfies(o -> assertThat(o.reasons())
                        .anySatisfy(r ->
                                assertThat(r).isEqualTo(new Opening.Reason(Opening.Reason.Kind.JOINS_GROUP, 1, "3"))));
        UUID held = desk.run(new HoldOpening(
                        webb, desk.who("Dr Lind"), school, desk.site(), desk.at("2026-11-23T09:10"), null, null, null))
                .orThrow()
                .appointment();
        desk.run(new ConfirmOpening(held)).orThrow();
        join("Silva", "2026-11-23T09:10").orThrow();
        assertThat(starts(desk.patient("Young"))).doesNotContain(desk.at("2026-11-23T09:10"));
    }

    @Test
    void of_fifty_who_want_in_at_once_as_many_get_in_as_there_are_places_and_leaving_at_once_frees_the_time()
            throws Exception {
        List<UUID> patients =
                IntStream.range(0, 50).mapToObj(i -> desk.patient("P" + i)).toList();
        List<Booked> in = atOnce(patients.stream().map(p -> seat(p, NINE)).toList()).stream()
                .filter(Outcome.Done.class::isInstance)
                .map(Outcome::orThrow)
                .toList();
        assertThat(in).hasSize(3);
        assertThat(shared()).isEqualTo(2);
        var left = atOnce(
                in.stream().map(b -> new Cancel(b.appointment(), 1, "all ill")).toList());
        assertThat(left).allSatisfy(o -> assertThat(o).isInstanceOf(Outcome.Done.class));
        assertThat(shared()).isZero();
        desk.book(patients.getFirst(), "Dr Lind", "Follow-up", NINE).orThrow();
    }

    private <R> List<Outcome<R>> atOnce(List<? extends Command<R>> commands) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome<R>>> all = new ArrayList<>();
            for (Command<R> command : commands) {
                all.add(pool.submit(() -> {
                    go.await();
                    return desk.run(command);
                }));
            }
            go.countDown();
            List<Outcome<R>> outcomes = new ArrayList<>();
            for (Future<Outcome<R>> one : all) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    /** How many of provider and room are reserved then. */
    private int shared() {
        return reading.in(
                practice(),
                sql -> sql.fetchCount(
                        org.jooq.impl.DSL.table("schedule.reservation"),
                        org.jooq.impl.DSL.condition(
                                "kind <> 'patient' and practice = {0}",
                                practice().value())));
    }

    private List<Instant> starts(UUID patient) {
        return openings.find(practice(), wish(patient)).orThrow().best().stream()
                .map(o -> o.time().time().start())
                .toList();
    }

    private OpeningWish wish(UUID patient) {
        return OpeningWish.of(patient, school, LocalDate.parse("2026-11-23"), 1).with(List.of(desk.who("Dr Lind")));
    }

    private PracticeId practice() {
        return desk.practice();
    }

    private List<Appointment> standing() {
        return agenda.of(practice(), LocalDate.parse("2026-11-23")).standing();
    }

    private Appointment visit(Booked booked) {
        return agenda.appointment(practice(), booked.appointment()).orElseThrow();
    }

    private Outcome<Booked> join(String name, String at) {
        return desk.run(seat(desk.patient(name), at));
    }

    private Book seat(UUID patient, String at) {
        return Book.of(patient, desk.who("Dr Lind"), school, desk.site(), desk.at(at), null);
    }

    private BookGroup group(List<UUID> patients, String at) {
        return new BookGroup(patients, desk.who("Dr Lind"), school, desk.site(), desk.at(at), null);
    }

    private Move move(Booked booked, int version, String at) {
        return new Move(booked.appointment(), version, desk.who("Dr Lind"), desk.at(at), null, null);
    }

    private String said(Outcome<?> refused) {
        return sentences.of(reasons(refused).getFirst(), Locale.ENGLISH);
    }
}
