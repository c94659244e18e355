package clinic.baton.desk;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.desk.CallCommand.NoteCall;
import clinic.baton.desk.CallCommand.Then;
import clinic.baton.desk.HandOver.Accept;
import clinic.baton.desk.HandOver.Offer;
import clinic.baton.desk.HandOver.Piece;
import clinic.baton.desk.HandOver.Withdraw;
import clinic.baton.kernel.Outcome;
import clinic.baton.prompts.Handle;
import clinic.baton.prompts.Handling;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class HandOverTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Calls calls;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Prompts prompts;

    BookedClinic ana;
    BookedClinic ben;
    DeskDay day;
    String late;

    @BeforeEach
    void somebody_is_late_and_ana_has_it() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        ana = new BookedClinic(act, clinics.in("Europe/Berlin"));
        day = new DeskDay(ana);
        ben = new BookedClinic(act, ana.clinic(), day.colleague("Ben Osei"));
        late = "late-" + day.booked("Nair", "09:20");
        wall.pass(Duration.ofMinutes(40));
        ana.run(new Handle.Take(late)).orThrow();
    }

    @Test
    void what_is_offered_stays_with_its_owner_until_somebody_accepts_it() {
        ana.run(new Offer(List.of(new Piece(late, "N. is late")), List.of(), ""))
                .orThrow();
        assertThat(holder()).isEqualTo("Ana Ruiz");
        ben.run(new Accept(only().id())).orThrow();
        assertThat(holder()).isEqualTo("Ben Osei");
        assertThat(handOvers.open(ana.practice())).isEmpty();
    }

    @Test
    void a_call_and_a_word_are_handed_over_piece_by_piece() {
        UUID call = UUID.randomUUID();
        ana.run(new NoteCall(call, "Pharmacy", "", "", "", Then.HOLD)).orThrow();
        ana.run(new Offer(List.of(), List.of(new Piece(call.toString(), "a call")), "Dr Lind leaves at four"))
                .orThrow();
        List<Handed> pieces = handOvers.open(ana.practice());
        assertThat(pieces).extracting(Handed::kind).containsExactly(Handed.Kind.PARKED, Handed.Kind.WORD);
        ben.run(new Accept(pieces.getFirst().id())).orThrow();
        assertThat(calls.open(ana.practice()))
                .extracting(one -> one.by().name())
                .containsExactly("Ben Osei");
        assertThat(handOvers.open(ana.practice())).extracting(Handed::kind).containsExactly(Handed.Kind.WORD);
    }

    @Test
    void nobody_hands_over_what_another_has() {
        assertThat(codes(ben.run(new Offer(List.of(new Piece(late, "N. is late")), List.of(), ""))))
                .containsExactly("desk.not-yours-to-hand-over");
        assertThat(codes(ben.run(new Offer(List.of(), List.of(), " ")))).containsExactly("desk.nothing-to-hand-over");
    }

    @Test
    void a_piece_is_accepted_once_and_taken_back_only_by_its_owner() {
        ana.run(new Offer(List.of(new Piece(late, "N. is late")), List.of(), ""))
                .orThrow();
        UUID piece = only().id();
        assertThat(codes(ben.run(new Withdraw(piece)))).containsExactly("desk.not-yours-to-hand-over");
        ana.run(new Withdraw(piece)).orThrow();
        assertThat(codes(ben.run(new Accept(piece)))).containsExactly("desk.piece-settled");
        assertThat(holder()).isEqualTo("Ana Ruiz");
    }

    @Test
    void accepting_is_undone_by_whoever_accepted() {
        ana.run(new Offer(List.of(new Piece(late, "N. is late")), List.of(), ""))
                .orThrow();
        UUID piece = only().id();
        UUID key = UUID.randomUUID();
        ben.run(key, new Accept(piece)).orThrow();
        assertThat(ben.undo(key, piece)).isInstanceOf(Outcome.Done.class);
        assertThat(holder()).isEqualTo("Ana Ruiz");
        assertThat(only().id()).isEqualTo(piece);
    }

    @Test
    void what_is_offered_stands_on_the_desk_until_it_is_accepted() {
        ana.run(new Offer(List.of(), List.of(), "Dr Lind leaves at four")).orThrow();
        String key = "handed-" + only().id();
        assertThat(list().item(key)).isPresent();
        ben.run(new Accept(only().id())).orThrow();
        assertThat(list().item(key)).isEmpty();
    }

    private Handed only() {
        return handOvers.open(ana.practice()).getFirst();
    }

    private clinic.baton.prompts.NowList list() {
        return prompts.now(ana.practice(), Station.DESK, Audience.DESK);
    }

    private String holder() {
        Handling.By by = list().item(late).orElseThrow().holder();
        return by == null ? "nobody" : by.name();
    }
}
