package clinic.baton.prompts;

import static clinic.baton.prompts.SamplePrompts.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import clinic.baton.record.Undo;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestPractice;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class HandlingTest {
    @Autowired
    Act act;

    @Autowired
    Reading reading;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableWall wall;

    @Autowired
    TestPractice practices;

    PracticeId practice = new PracticeId(1);
    Caller ana = Caller.system(practice);
    Caller ben = Caller.system(practice);
    Tier tier = Tier.WAITING;
    boolean broken;

    @BeforeEach
    void found() {
        practice = practices.bare("Europe/Berlin");
        ana = TestPractice.owner(practice);
        ben = new Caller(practice, Caller.Kind.PERSON, UUID.randomUUID(), "Ben Osei", ana.may());
    }

    @Test
    void taking_a_prompt_shows_who_has_it_and_nobody_else_can_take_it() {
        assertThat(run(ana, new Handle.Take("nair"))).isInstanceOf(Done.class);
        assertThat(holder()).isEqualTo("Ana Ruiz");
        assertThat(refusal(ben, new Handle.Take("nair"))).isEqualTo("prompts.held-by-another");
        assertThat(refusal(ben, new Handle.DoneAlready("nair"))).isEqualTo("prompts.held-by-another");
        assertThat(run(ana, new Handle.LetGo("nair"))).isInstanceOf(Done.class);
        assertThat(run(ben, new Handle.Take("nair"))).isInstanceOf(Done.class);
        assertThat(holder()).isEqualTo("Ben Osei");
    }

    @Test
    void who_is_idle_lets_go() {
        run(ana, new Handle.Take("nair"));
        wall.pass(Handling.IDLE.minusSeconds(2));
        assertThat(holder()).isEqualTo("Ana Ruiz");
        run(ana, new Handle.Take("nair"));
        wall.pass(Handling.IDLE.minusSeconds(2));
        assertThat(holder()).isEqualTo("Ana Ruiz");
        wall.pass(Duration.ofSeconds(3));
        assertThat(holder()).isNull();
        assertThat(run(ben, new Handle.Take("nair"))).isInstanceOf(Done.class);
    }

    @Test
    void done_already_takes_it_off_the_list_and_undo_brings_it_back() {
        UUID key = UUID.randomUUID();
        act.run(ana, key, new Handle.DoneAlready("nair")).orThrow();
        assertThat(keys()).isEmpty();
        assertThat(refusal(ben, new Handle.Take("nair"))).isEqualTo("prompts.done-by-another");
        assertThat(undo(ben, key)).isInstanceOf(Refused.class);
        assertThat(undo(ana, key)).isInstanceOf(Done.class);
        assertThat(keys()).containsExactly("nair");
    }

    @Test
    void later_takes_it_off_the_list_until_then() {
        Instant now = clocks.of(practice).now();
        run(ana, new Handle.PutOff("nair", now.plus(Duration.ofMinutes(10)), Tier.WAITING));
        assertThat(keys()).isEmpty();
        wall.pass(Duration.ofMinutes(10));
        assertThat(keys()).containsExactly("nair");
        assertThat(refusal(ana, new Handle.PutOff("nair", now, Tier.WAITING))).isEqualTo("prompts.later-is-past");
    }

    @Test
    void what_was_put_off_comes_back_when_it_becomes_grave() {
        Instant now = clocks.of(practice).now();
        run(ana, new Handle.PutOff("nair", now.plus(Duration.ofMinutes(10)), Tier.WAITING));
        assertThat(keys()).isEmpty();
        tier = Tier.CLINICAL;
        assertThat(keys()).containsExactly("nair");
        assertThat(refusal(ana, new Handle.PutOff("nair", now.plus(Duration.ofMinutes(10)), Tier.CLINICAL)))
                .isEqualTo("prompts.too-grave-to-put-off");
    }

    @Test
    void a_change_on_which_somebody_built_cant_be_undone() {
        UUID key = UUID.randomUUID();
        act.run(ana, key, new Handle.Take("nair")).orThrow();
        run(ana, new Handle.LetGo("nair"));
        run(ben, new Handle.Take("nair"));
        assertThat(undo(ana, key)).isInstanceOf(Refused.class);
        assertThat(holder()).isEqualTo("Ben Osei");
    }

    @Test
    void a_module_that_fails_hides_nobody_elses_prompts() {
        broken = true;
        NowList list = list();
        assertThat(list.complete()).isFalse();
        assertThat(list.all()).hasSize(1);
    }

    @Test
    void a_station_sees_its_share_and_everything_grave() {
        Prompt phones = Prompt.about("ring", Tier.TODAY, clinic.baton.web.Phrase.of("Ring back"))
                .at(Station.PHONES)
                .settledBy(SamplePrompts.urgency(1, 0, 1, 30), clinic.baton.web.Button.post("Ring", "/"));
        assertThat(phones.reaches(Station.WINDOW, Tier.TODAY)).isFalse();
        assertThat(phones.reaches(Station.PHONES, Tier.TODAY)).isTrue();
        assertThat(phones.reaches(Station.DESK, Tier.TODAY)).isTrue();
        assertThat(phones.reaches(Station.WINDOW, Tier.CLINICAL)).isTrue();
    }

    private NowList list() {
        PromptSource source = (of, now) -> List.of(prompt("nair", tier, SamplePrompts.urgency(1, 0, 1, 5)));
        PromptSource failing = (of, now) -> {
            throw new IllegalStateException("a module in trouble, for this test");
        };
        var sources = broken ? List.of(failing, source) : List.of(source);
        return new Prompts(sources, reading, clocks, wall).now(practice, Station.DESK, Audience.DESK);
    }

    private List<String> keys() {
        return list().all().stream().map(i -> i.ranked().key()).toList();
    }

    private @org.jspecify.annotations.Nullable String holder() {
        var holder = list().all().getFirst().holder();
        return holder == null ? null : holder.name();
    }

    private Outcome<Handling> run(Caller caller, Handle handle) {
        return act.run(caller, UUID.randomUUID(), handle);
    }

    private Outcome<Nothing> undo(Caller caller, UUID key) {
        return act.run(caller, UUID.randomUUID(), new Undo(key, Handling.subject("nair")));
    }

    private String refusal(Caller caller, Handle handle) {
        return switch (run(caller, handle)) {
            case Done<Handling> done -> "done";
            case Refused<Handling>(var reasons) ->
                Objects.requireNonNull(reasons.getFirst().code());
        };
    }
}
