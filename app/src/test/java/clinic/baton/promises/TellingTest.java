package clinic.baton.promises;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.forecast.WaitRange;
import clinic.baton.forecast.Waits;
import clinic.baton.promises.WaitPromise.Choice;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.record.Act;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.ChangeSession;
import clinic.baton.schedule.Session;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class TellingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Waits waits;

    @Autowired
    Promises promises;

    @Autowired
    Agenda agenda;

    @Autowired
    Clocks clocks;

    @Autowired
    List<PromptSource> sources;

    BookedClinic desk;
    Encounter visit;

    @BeforeEach
    void somebody_waits_for_half_past_nine() {
        wall.set(Instant.parse("2026-11-23T08:20:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        UUID appointment = desk.book(desk.patient("Nair"), "Dr Lind", "Follow-up", "2026-11-23T09:40")
                .orThrow()
                .appointment();
        Encounter arrived = desk.run(new Arrive(appointment, null)).orThrow();
        visit = desk.run(Step.to(Stage.CHECKED_IN, arrived.id(), arrived.version(), null))
                .orThrow();
    }

    @Test
    void nobody_is_bothered_while_the_appointment_will_be_kept() {
        assertThat(prompts()).isEmpty();
    }

    @Test
    void a_delay_of_ten_minutes_past_the_appointment_is_told_once() {
        late(75);
        Prompt prompt = prompts().getFirst();
        assertThat(prompt.key()).startsWith("wait-");
        tell(seen(), Choice.STAYS);
        assertThat(prompts()).isEmpty();
        assertThat(promises.on(desk.practice(), MONDAY)).singleElement().satisfies(promise -> {
            assertThat(promise.encounter()).isEqualTo(visit.id());
            assertThat(promise.keptBy(promise.range().until())).isTrue();
            assertThat(promise.keptBy(promise.range().until().plusSeconds(1))).isFalse();
        });
    }

    @Test
    void past_half_an_hour_they_choose_and_are_called_back_in_time() {
        late(120);
        assertThat(prompts().getFirst().others())
                .extracting(button -> button.label())
                .contains("Leaves and comes back", "Takes another day");
        tell(seen(), Choice.COMES_BACK);
        assertThat(prompts()).isEmpty();
        wall.set(seen().likely().minus(Duration.ofMinutes(18)));
        assertThat(prompts())
                .singleElement()
                .satisfies(prompt -> assertThat(prompt.key()).startsWith("call-back-"));
    }

    @Test
    void a_promised_update_is_due_even_when_nothing_got_worse() {
        WaitRange range = seen();
        Instant now = clocks.of(desk.practice()).now();
        WaitRange generous =
                new WaitRange(range.from(), range.likely(), range.until().plus(Duration.ofHours(1)));
        desk.run(new TellWait(
                        visit.id(),
                        generous,
                        now.plus(Duration.ofMinutes(5)),
                        "  ",
                        WaitPromise.Way.SPOKEN,
                        Choice.STAYS))
                .orThrow();
        assertThat(prompts()).isEmpty();
        wall.pass(Duration.ofMinutes(6));
        assertThat(prompts())
                .singleElement()
                .satisfies(prompt -> assertThat(prompt.key()).startsWith("update-"));
    }

    @Test
    void a_telling_is_taken_back_by_whoever_said_it_unless_told_anew() {
        WaitRange range = seen();
        UUID first = UUID.randomUUID();
        desk.run(first, command(range, Choice.STAYS)).orThrow();
        UUID second = UUID.randomUUID();
        desk.run(second, command(range, Choice.STAYS)).orThrow();
        assertThat(BookedClinic.codes(desk.undo(first, visit.id()))).containsExactly("promises.told-since");
        desk.undo(second, visit.id()).orThrow();
        desk.undo(first, visit.id()).orThrow();
        assertThat(promises.newest(desk.practice(), MONDAY)).isEmpty();
    }

    @Test
    void nothing_is_told_to_who_was_seen_or_about_the_past() {
        WaitRange range = seen();
        Instant old = clocks.of(desk.practice()).now().minus(Duration.ofHours(2));
        assertThat(BookedClinic.codes(desk.run(command(new WaitRange(old, old, old), Choice.STAYS))))
                .containsExactly("promises.past");
        desk.run(Step.to(Stage.WITH_PROVIDER, visit.id(), visit.version(), null))
                .orThrow();
        assertThat(BookedClinic.codes(desk.run(command(range, Choice.STAYS)))).containsExactly("promises.not-waiting");
    }

    private void tell(WaitRange range, Choice choice) {
        desk.run(command(range, choice)).orThrow();
    }

    private TellWait command(WaitRange range, Choice choice) {
        Instant next = clocks.of(desk.practice()).now().plus(TellingButtons.NEXT_WORD);
        return new TellWait(visit.id(), range, next, null, WaitPromise.Way.SPOKEN, choice);
    }

    private WaitRange seen() {
        return Objects.requireNonNull(
                waits.now(desk.practice(), 200).of(visit.id()).orElseThrow().seen());
    }

    private List<Prompt> prompts() {
        waits.now(desk.practice(), 200);
        Instant now = clocks.of(desk.practice()).now();
        return sources.stream()
                .filter(source -> source.getClass().getPackageName().startsWith("clinic.baton.promises"))
                .flatMap(source -> source.prompts(desk.practice(), now).stream())
                .toList();
    }

    private void late(int minutes) {
        Session session = agenda.of(desk.practice(), MONDAY).sessions().stream()
                .filter(s -> s.practitioner().equals(desk.who("Dr Lind")))
                .min(Comparator.comparing((Session s) -> s.time().start()))
                .orElseThrow();
        desk.run(new ChangeSession(
                        session.id(),
                        session.practitioner(),
                        session.date(),
                        session.version(),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        session.lanes(),
                        minutes,
                        null,
                        false))
                .orThrow();
    }
}
