package clinic.baton.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.record.Act;
import clinic.baton.record.Clocks;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestPractice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
@Tag("slow")
class RehearseTest {
    private static final long SEED = 7;

    @Autowired
    Rehearse rehearse;

    @Autowired
    Scenarios scenarios;

    @Autowired
    RecordReader record;

    @Autowired
    Clinics clinics;

    @Autowired
    Clocks clocks;

    @Autowired
    Act act;

    @Autowired
    TestClinic testClinics;

    @Test
    void the_same_scenario_seed_and_actions_are_the_same_day_to_the_event() {
        for (Policy policy : List.of(Policy.AUTOPILOT, Policy.PASSIVE)) {
            Played first = rehearse.play(scenario("late-doctor"), SEED, policy);
            Played second = rehearse.play(scenario("late-doctor"), SEED, policy);
            assertThat(second.practice()).isNotEqualTo(first.practice());
            assertThat(lines(first.practice())).hasSizeGreaterThan(150);
            assertThat(lines(second.practice())).isEqualTo(lines(first.practice()));
            assertThat(second.score()).isEqualTo(first.score());
            assertThat(second.measures()).isEqualTo(first.measures());
        }
    }

    @Test
    void another_seed_is_another_day() {
        Played one = rehearse.play(scenario("opening-hour"), SEED, Policy.PASSIVE);
        Played other = rehearse.play(scenario("opening-hour"), SEED + 1, Policy.PASSIVE);
        assertThat(lines(other.practice())).isNotEqualTo(lines(one.practice()));
    }

    @Test
    void a_caller_put_on_hold_fails_the_day_and_one_handed_over_does_not() {
        Played passive = rehearse.play(scenario("i-cant-go-on"), SEED, Policy.PASSIVE);
        Played autopilot = rehearse.play(scenario("i-cant-go-on"), SEED, Policy.AUTOPILOT);
        assertThat(passive.score().safe()).isFalse();
        assertThat(passive.score().points(Heading.SAFETY)).isLessThanOrEqualTo(Score.GATE);
        assertThat(passive.score().losses())
                .anyMatch(loss -> loss.critical() && loss.what().contains("on hold"));
        assertThat(autopilot.score().safe()).isTrue();
        assertThat(autopilot.score().points(Heading.SAFETY))
                .isGreaterThan(passive.score().points(Heading.SAFETY));
    }

    @Test
    void every_point_lost_names_an_entry_of_the_record() {
        Played played = rehearse.play(scenario("late-doctor"), SEED, Policy.PASSIVE);
        long head = record.head(played.practice());
        assertThat(played.score().losses())
                .isNotEmpty()
                .allSatisfy(loss -> assertThat(loss.sequence()).isBetween(1L, head));
        played.score().points().values().forEach(points -> assertThat(points).isBetween(0, 100));
    }

    @Test
    void a_rehearsed_clinic_is_a_rehearsal_and_its_clock_is_given_back() {
        Played played = rehearse.play(scenario("opening-hour"), SEED, Policy.PASSIVE);
        assertThat(clinics.of(played.practice()).kind()).isEqualTo(PracticeKind.REHEARSAL);
        assertThat(clocks.isDriven(played.practice())).isFalse();
    }

    @Test
    void a_rehearsal_leaves_no_trace_in_a_real_practice_and_can_do_nothing_there() {
        PracticeId real = testClinics.founded("America/New_York", PracticeKind.REAL);
        long before = record.head(real);
        rehearse.play(scenario("opening-hour"), SEED, Policy.AUTOPILOT);
        assertThat(record.head(real)).isEqualTo(before);
        Outcome<?> refused = act.run(
                TestPractice.owner(real),
                UUID.randomUUID(),
                new NoteFeeling(UUID.randomUUID(), UUID.randomUUID(), 0.5, "none"));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
    }

    private Scenario scenario(String name) {
        return scenarios.named(name).orElseThrow();
    }

    /** Everything on a practice's record but its number and wall time. */
    private List<String> lines(PracticeId practice) {
        String self = Practices.subject(practice).toString();
        List<String> all = new ArrayList<>();
        for (Entry e : record.after(practice, 0, 100_000)) {
            all.add((e.sequence() + " " + (all.isEmpty() ? "" : e.at()) + " " + e.actorKind() + " " + e.actor() + " "
                            + e.command() + " " + e.type() + " " + e.subject() + " " + e.patient() + " " + e.payload())
                    .replace(self, "SELF"));
        }
        return all;
    }
}
