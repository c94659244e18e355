package clinic.baton.practice;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Undo;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestPractice;
import clinic.baton.web.Sentences;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BatonTest
class PracticeTest {
    @Autowired
    Act act;

    @Autowired
    Clinics clinics;

    @Autowired
    Clocks clocks;

    @Autowired
    ExternalIds externalIds;

    @Autowired
    Practices practices;

    @Autowired
    RecordReader reader;

    @Autowired
    Sentences sentences;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClinic testClinic;

    @Autowired
    TransactionTemplate transactions;

    @Nullable
    Clinic clinic;

    Caller owner = Caller.system(new PracticeId(1));

    @BeforeEach
    void aClinic() {
        clinic = testClinic.in("America/New_York");
        owner = TestPractice.owner(clinic.id());
    }

    Clinic clinic() {
        return clinics.of(owner.practice());
    }

    UUID site() {
        return clinic().sites().getFirst().id();
    }

    @Test
    void a_clinic_is_set_up_and_seen_at_once() {
        assertThat(clinic().rooms())
                .extracting(Room::name)
                .containsExactly("Room 1", "Room 2", "Procedure", "Draw station");
        assertThat(clinic().providers()).extracting(Practitioner::shortName).containsExactly("Dr Okafor", "Dr Lind");
        assertThat(clinic().bookable()).hasSize(4);
        assertThat(clinic().open(site(), DayOfWeek.MONDAY)).hasSize(2);
        assertThat(clinic().open(site(), DayOfWeek.SUNDAY)).isEmpty();
        assertThat(clinic().work(clinic().providers().getFirst().id(), DayOfWeek.FRIDAY))
                .hasSize(2);
        act.run(owner, UUID.randomUUID(), new AddRooms(room("Room 9"))).orThrow();
        assertThat(clinic().rooms()).extracting(Room::name).endsWith("Room 9");
    }

    @Test
    void a_change_on_another_node_is_seen_within_a_second() {
        assertThat(clinic().name()).startsWith("Practice");
        transactions.executeWithoutResult(status -> {
            sql.execute(
                    "select set_config('baton.practice', ?, true)",
                    owner.practice().toString());
            sql.execute(
                    "update practice.practice set name = 'Elsewhere', revision = revision + 1 where practice = ?",
                    owner.practice().value());
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(clinic().name()).isEqualTo("Elsewhere"));
    }

    @Test
    void a_practice_without_a_name_is_refused_by_field() {
        Outcome<?> outcome = found(new PracticeDetails("  ", null, ZoneId.of("Europe/Berlin"), null, "DE"));
        assertThat(refusals(outcome))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("name", "practice.name-missing"));
    }

    @Test
    void a_zone_that_knows_no_summer_time_and_a_country_that_is_none_are_refused() {
        Outcome<?> outcome = found(new PracticeDetails("North", null, ZoneId.of("+02:00"), null, "Germany"));
        assertThat(refusals(outcome)).extracting(Refusal::field).containsExactly("zone", "region");
        assertThat(sentence(outcome)).contains("+02:00").contains("America/New_York");
    }

    @Test
    void zones_are_known_by_name_only() {
        assertThat(Zones.of(" Europe/Berlin ")).contains(ZoneId.of("Europe/Berlin"));
        assertThat(Zones.of("Europe/Atlantis")).isEmpty();
        assertThat(Zones.of("")).isEmpty();
        assertThat(Zones.of("UTC+5")).isEmpty();
        assertThat(Zones.all()).contains("Asia/Kathmandu", "America/Argentina/Buenos_Aires");
    }

    @Test
    void two_rooms_of_one_name_are_refused_whatever_their_letters() {
        assertThat(sentence(run(new AddRooms(room("ROOM 1"))))).contains("\"ROOM 1\"");
        List<Refusal> twice = refusals(run(new AddRooms(List.of(room("Twin"), room("twin")))));
        assertThat(twice).extracting(Refusal::field).containsExactly("name.1");
        assertThat(clinic().rooms()).extracting(Room::name).doesNotContain("Twin");
    }

    @Test
    void a_retired_room_gives_its_name_free_and_can_come_back_only_while_it_is() {
        Room room = clinic().rooms().getFirst();
        run(new Retire(Part.ROOM, room.id(), room.version())).orThrow();
        assertThat(clinic().openRooms()).extracting(Room::id).doesNotContain(room.id());
        assertThat(clinic().room(room.id())).isPresent();
        run(new AddRooms(room("Room 1"))).orThrow();
        assertThat(refusals(run(new Restore(Part.ROOM, room.id(), room.version() + 1))))
                .extracting(Refusal::code)
                .containsExactly("practice.name-taken");
    }

    @Test
    void the_last_site_stays() {
        Site site = clinic().sites().getFirst();
        assertThat(refusals(run(new Retire(Part.SITE, site.id(), site.version()))))
                .extracting(Refusal::code)
                .containsExactly("practice.last-one");
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused_and_says_so() {
        Room room = clinic().rooms().getFirst();
        run(new ChangeRoom(room.id(), room.version(), room("Room One"))).orThrow();
        Outcome<?> second = run(new ChangeRoom(room.id(), room.version(), room("Room Uno")));
        assertThat(sentence(second)).contains("Room One");
        assertThat(clinic().room(room.id())).map(Room::name).contains("Room One");
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        Room room = clinic().rooms().getFirst();
        long head = reader.head(owner.practice());
        run(new ChangeRoom(room.id(), room.version(), room.details())).orThrow();
        assertThat(reader.head(owner.practice())).isEqualTo(head);
    }

    @Test
    void a_change_is_undone_unless_something_was_built_on_it() {
        VisitType type = clinic().visitTypes().getFirst();
        UUID key = UUID.randomUUID();
        act.run(owner, key, new ChangeVisitType(type.id(), type.version(), longer(type, 30)))
                .orThrow();
        run(new Undo(key, type.id())).orThrow();
        assertThat(clinic().visitType(type.id())).map(VisitType::minutes).contains(type.minutes());
        assertThat(refusals(run(new Undo(key, type.id()))))
                .extracting(Refusal::code)
                .containsExactly("practice.changed-meanwhile");
    }

    @Test
    void minutes_outside_their_range_are_refused() {
        VisitType type = clinic().visitTypes().getFirst();
        for (int minutes : new int[] {0, -5, 481, Integer.MAX_VALUE}) {
            assertThat(refusals(run(new ChangeVisitType(type.id(), type.version(), longer(type, minutes)))))
                    .extracting(Refusal::field)
                    .containsExactly("minutes");
        }
    }

    @Test
    void hours_that_cross_midnight_or_overlap_are_refused() {
        Site site = clinic().sites().getFirst();
        Hours night = new Hours(DayOfWeek.MONDAY, LocalTime.of(22, 0), LocalTime.of(6, 0));
        assertThat(sentence(run(new SetOpeningHours(site.id(), site.version(), List.of(night)))))
                .contains("Monday")
                .contains("22:00")
                .contains("next day");
        Hours early = new Hours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0));
        Hours late = new Hours(DayOfWeek.MONDAY, LocalTime.of(11, 59), LocalTime.of(17, 0));
        assertThat(refusals(run(new SetOpeningHours(site.id(), site.version(), List.of(early, late)))))
                .extracting(Refusal::field)
                .containsExactly("hours.1");
        assertThat(clinic().open(site.id(), DayOfWeek.MONDAY)).hasSize(2);
    }

    @Test
    void somebody_works_at_one_place_at_a_time_and_in_one_to_six_lanes() {
        Practitioner who = clinic().providers().getFirst();
        UUID other = run(new AddSites(new Site.Details("Harbor Road", clinic().zone(), null, null)))
                .orThrow()
                .id();
        Hours morning = new Hours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0));
        var here = new WorkingHours.Block(site(), morning, 1);
        var there = new WorkingHours.Block(other, morning, 7);
        assertThat(refusals(run(new SetWorkingHours(who.id(), who.version(), List.of(here, there)))))
                .extracting(Refusal::field)
                .containsExactly("hours.1", "lanes.1");
    }

    @Test
    void a_part_of_another_practice_does_not_exist_here() {
        Clinic other = testClinic.in("Europe/Berlin");
        Room theirs = other.rooms().getFirst();
        assertThat(refusals(run(new ChangeRoom(theirs.id(), theirs.version(), room("Mine")))))
                .extracting(Refusal::code)
                .containsExactly("practice.unknown-part");
        assertThat(refusals(run(new AddRooms(
                        new Room.Details(other.sites().getFirst().id(), "Spy", RoomKind.EXAM, List.of())))))
                .extracting(Refusal::field)
                .containsExactly("site");
    }

    @Test
    void another_systems_name_is_learned_and_can_be_corrected() {
        List<Practitioner> people = clinic().providers();
        run(new LinkIdentifier(Part.PRACTITIONER, "NPI", "1234", people.get(0).id()))
                .orThrow();
        run(new LinkIdentifier(Part.PRACTITIONER, "NPI", "1234", people.get(1).id()))
                .orThrow();
        assertThat(externalIds.find(owner.practice(), Part.PRACTITIONER, "NPI", "1234"))
                .contains(people.get(1).id());
        assertThat(externalIds.all(owner.practice(), Part.PRACTITIONER, "NPI")).hasSize(1);
        assertThat(refusals(run(new LinkIdentifier(Part.ROOM, "NPI", "9", UUID.randomUUID()))))
                .extracting(Refusal::code)
                .containsExactly("practice.unknown-part");
    }

    @Test
    void moving_the_practice_to_another_zone_moves_its_days() {
        PracticeDetails before = clinic().details();
        run(new ChangePractice(
                        clinic().version(),
                        new PracticeDetails(before.name(), null, ZoneId.of("Asia/Tokyo"), null, "JP")))
                .orThrow();
        assertThat(clinic().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        clocks.refresh(owner.practice());
        assertThat(clocks.of(owner.practice()).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void the_clock_of_a_real_practice_cannot_be_set_but_a_demos_can() {
        Instant time = Instant.parse("2026-11-23T13:50:00Z");
        assertThat(refusals(run(new SetClock(time, 1))))
                .extracting(Refusal::code)
                .containsExactly("practice.runs-on-wall-time");
        PracticeId demo = testClinic.founded("America/New_York", PracticeKind.DEMO);
        act.run(Caller.system(demo), UUID.randomUUID(), new SetClock(time, 1)).orThrow();
        clocks.refresh(demo);
        assertThat(clocks.of(demo).now()).isBetween(time, time.plusSeconds(600));
        assertThat(refusals(act.run(Caller.system(demo), UUID.randomUUID(), new SetClock(time, Double.NaN))))
                .extracting(Refusal::field)
                .containsExactly("rate");
    }

    private Room.Details room(String name) {
        return new Room.Details(site(), name, RoomKind.EXAM, List.of());
    }

    private static VisitType.Details longer(VisitType type, int minutes) {
        return new VisitType.Details(
                type.name(), type.shortName(), type.family(), minutes, 0, 5, type.roomKind(), true, null, null);
    }

    private Outcome<?> found(PracticeDetails details) {
        return act.run(
                Caller.system(practices.nextNumber()),
                UUID.randomUUID(),
                new FoundPractice(PracticeKind.REAL, details));
    }

    private <R> Outcome<R> run(Command<R> command) {
        return act.run(owner, UUID.randomUUID(), command);
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reasons();
    }

    private String sentence(Outcome<?> outcome) {
        return sentences.of(refusals(outcome).getFirst(), Locale.ENGLISH);
    }
}
