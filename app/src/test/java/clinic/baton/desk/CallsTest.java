package clinic.baton.desk;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.desk.CallCommand.IdentifyCaller;
import clinic.baton.desk.CallCommand.NoteCall;
import clinic.baton.desk.CallCommand.NurseTakesCall;
import clinic.baton.desk.CallCommand.ParkWork;
import clinic.baton.desk.CallCommand.TakeUp;
import clinic.baton.desk.CallCommand.Then;
import clinic.baton.kernel.Outcome;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class CallsTest {
    private static final LocalDate BORN = LocalDate.of(1971, 3, 5);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Calls calls;

    @Autowired
    Prompts prompts;

    BookedClinic desk;
    DeskDay day;

    @BeforeEach
    void nine_on_monday() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        day = new DeskDay(desk);
    }

    @Test
    void a_caller_on_hold_waits_in_the_list_and_rises_to_the_desk_with_how_long() {
        Parked held = noted(UUID.randomUUID(), Then.HOLD);
        wall.pass(Duration.ofMinutes(3));
        assertThat(calls.open(desk.practice())).singleElement().satisfies(one -> {
            assertThat(one.held()).isTrue();
            assertThat(one.since()).isEqualTo(held.since());
        });
        NowList.Item item = prompt("hold-" + held.id() + "-" + held.version());
        assertThat(item.ranked().tier()).isEqualTo(Tier.WAITING);
        assertThat(item.ranked().slack()).isNegative();
    }

    @Test
    void the_clock_of_a_caller_on_hold_does_not_begin_anew_when_the_note_grows() {
        Parked held = noted(UUID.randomUUID(), Then.HOLD);
        wall.pass(Duration.ofMinutes(3));
        assertThat(noted(held.id(), Then.HOLD).since()).isEqualTo(held.since());
    }

    @Test
    void only_one_of_two_takes_a_held_call_up() {
        Parked held = noted(UUID.randomUUID(), Then.HOLD);
        assertThat(desk.run(new TakeUp(held.id(), held.version()))).isInstanceOf(Outcome.Done.class);
        var ben = new BookedClinic(act, desk.clinic(), day.colleague("Ben Osei"));
        assertThat(codes(ben.run(new TakeUp(held.id(), held.version())))).containsExactly("desk.call-taken");
        assertThat(codes(ben.run(note(held.id(), Then.KEEP)))).containsExactly("desk.call-taken");
    }

    @Test
    void what_is_over_stays_over_and_undo_brings_it_back_to_whoever_ended_it() {
        UUID key = UUID.randomUUID();
        UUID call = UUID.randomUUID();
        noted(call, Then.GOES_ON);
        desk.run(key, note(call, Then.KEEP)).orThrow();
        assertThat(calls.open(desk.practice())).isEmpty();
        assertThat(codes(desk.run(note(call, Then.GOES_ON)))).containsExactly("desk.call-ended");
        assertThat(desk.undo(key, call)).isInstanceOf(Outcome.Done.class);
        assertThat(calls.open(desk.practice())).extracting(Parked::held).containsExactly(false);
    }

    @Test
    void no_record_opens_before_two_identifiers_fit_one_person() {
        UUID maria = patient("Maria", "Alvarez", BORN, "(212) 555-0142");
        patient("Maria", "Alvarez", BORN.plusYears(9), "(212) 555-0199");
        UUID call = UUID.randomUUID();
        noted(call, Then.GOES_ON);
        assertThat(codes(identify(call, "", BORN, ""))).containsExactly("desk.name-missing");
        assertThat(codes(identify(call, "Alvarez", null, ""))).containsExactly("desk.second-identifier-missing");
        assertThat(codes(identify(call, "Alvarez", null, "42"))).containsExactly("desk.second-identifier-missing");
        assertThat(codes(identify(call, "Maria Alvarez", BORN.plusDays(1), ""))).containsExactly("desk.nobody-fits");
        assertThat(codes(identify(call, "Alvarado", BORN, ""))).containsExactly("desk.nobody-fits");
        assertThat(calls.find(desk.practice(), call).orElseThrow().patient()).isNull();
        assertThat(identify(call, "Maria Alvarez", BORN, "").orThrow().patient())
                .isEqualTo(maria);
    }

    @Test
    void a_name_and_the_last_four_digits_are_two_identifiers() {
        UUID maria = patient("María", "Álvarez", BORN, "(212) 555-0142");
        UUID call = UUID.randomUUID();
        noted(call, Then.GOES_ON);
        assertThat(codes(identify(call, "alvarez", null, "0143"))).containsExactly("desk.nobody-fits");
        assertThat(identify(call, "alvarez", null, "0142").orThrow().patient()).isEqualTo(maria);
    }

    @Test
    void two_who_fit_alike_are_told_apart_by_a_third_identifier() {
        patient("Maria", "Alvarez", BORN, "(212) 555-0142");
        UUID other = patient("Maria", "Alvarez", BORN, "(212) 555-0199");
        UUID call = UUID.randomUUID();
        noted(call, Then.GOES_ON);
        assertThat(codes(identify(call, "Maria Alvarez", BORN, ""))).containsExactly("desk.several-fit");
        assertThat(identify(call, "Maria Alvarez", BORN, "0199").orThrow().patient())
                .isEqualTo(other);
    }

    @Test
    void a_red_flag_on_the_phone_is_a_matter_of_life_until_a_nurse_has_it() {
        UUID call = UUID.randomUUID();
        noted(call, Then.FLAG);
        noted(UUID.randomUUID(), Then.HOLD);
        assertThat(list().all().getFirst().ranked().key()).isEqualTo("callflag-" + call);
        assertThat(list().all().getFirst().ranked().tier()).isEqualTo(Tier.LIFE);
        desk.run(new NurseTakesCall(call)).orThrow();
        assertThat(list().item("callflag-" + call)).isEmpty();
        assertThat(codes(desk.run(new NurseTakesCall(call)))).containsExactly("desk.call-changed");
    }

    @Test
    void parked_work_comes_back_to_the_letter_once() {
        UUID id = UUID.randomUUID();
        String page = "/p/" + desk.practice() + "/schedule?date=2026-11-23";
        String draft = "{\"typed\":[{\"name\":\"comment\",\"value\":\"brings “old” X-rays\"}]}";
        Parked parked =
                desk.run(new ParkWork(id, "Book a visit", page, page, draft)).orThrow();
        Parked back = desk.run(new TakeUp(id, parked.version())).orThrow();
        assertThat(back.work()).isEqualTo(new Parked.Work("Book a visit", page, page, draft));
        assertThat(calls.open(desk.practice())).isEmpty();
        assertThat(codes(desk.run(new TakeUp(id, parked.version())))).containsExactly("desk.call-ended");
    }

    @Test
    void only_a_page_of_this_practice_is_put_aside() {
        String elsewhere = "https://example.org/";
        String other = "/p/" + (desk.practice().value() + 1) + "/schedule";
        assertThat(codes(desk.run(new ParkWork(UUID.randomUUID(), "x", elsewhere, "", "{}"))))
                .containsExactly("desk.not-a-page");
        assertThat(codes(desk.run(new ParkWork(UUID.randomUUID(), "x", other, "", "{}"))))
                .containsExactly("desk.not-a-page");
    }

    @Test
    void the_same_call_sent_twice_is_one_call() {
        UUID key = UUID.randomUUID();
        UUID call = UUID.randomUUID();
        Outcome<Parked> first = desk.run(key, note(call, Then.HOLD));
        assertThat(desk.run(key, note(call, Then.HOLD))).isEqualTo(first);
        assertThat(calls.open(desk.practice())).hasSize(1);
    }

    private Outcome<Parked> identify(UUID call, String name, LocalDate birth, String phone) {
        return desk.run(new IdentifyCaller(call, name, birth, phone));
    }

    private UUID patient(String given, String family, LocalDate birth, String phone) {
        return desk.run(new RegisterPatient(
                        Details.of(family, given, birth), List.of(Contact.phone(phone)), List.of(), List.of()))
                .orThrow();
    }

    private Parked noted(UUID call, Then then) {
        return desk.run(note(call, then)).orThrow();
    }

    private static NoteCall note(UUID call, Then then) {
        return new NoteCall(call, "Mr Alvarez", "0142", "Maria", "asks for her result", then);
    }

    private NowList list() {
        return prompts.now(desk.practice(), Station.DESK, Audience.DESK);
    }

    private NowList.Item prompt(String key) {
        return list().item(key).orElseThrow();
    }
}
