package clinic.baton.engine.relay;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Gamma;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.ProviderState;
import clinic.baton.engine.relay.RelayMove.Kind;
import clinic.baton.engine.relay.RelayMove.Placement;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.StageTime;
import clinic.baton.engine.simulate.Station;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelayerTest {
    private static final long SEED = 515;
    private static final Weights WEIGHTS = new Weights(1, 0.2, 1.5);

    /** Six providers with ten patients each; the first is away until the given minute. */
    private static DayState sixtyVisits(double firstProviderFrom) {
        List<StageTime> stages = List.of(
                new StageTime(Stage.CHECK_IN, new Gamma(3, 1)),
                new StageTime(Stage.ROOMING, new Lognormal(6, 2)),
                new StageTime(Stage.CONSULTATION, new Lognormal(14, 6)));
        List<ProviderState> providers = new ArrayList<>();
        List<PatientState> patients = new ArrayList<>();
        for (int p = 0; p < 6; p++) {
            providers.add(new ProviderState("d" + p, 0, 240, p == 0 ? firstProviderFrom : 0, List.of()));
            for (int k = 0; k < 10; k++) {
                patients.add(PatientState.expected(
                        "d" + p + "-" + k, p, 0, 22.0 * k, 0.05, new Punctuality.Normal(-5, 6), stages));
            }
        }
        return new DayState(
                -60,
                providers,
                List.of(16),
                Map.of(Station.DESK, 3, Station.ASSISTANT, 6),
                List.of(),
                new Gamma(3, 1),
                false,
                List.of(),
                patients,
                0.1);
    }

    private static RelayRules rules(
            RelayPrices prices, List<OpenHold> holds, Set<Integer> cover, Set<String> otherDay, Set<String> fixed) {
        Map<String, Set<Integer>> others = new HashMap<>();
        for (int k = 0; k < 10; k++) {
            others.put("d0-" + k, cover);
        }
        return new RelayRules(WEIGHTS, prices, holds, others, otherDay, fixed, 15);
    }

    private static final RelayRules USUAL =
            rules(RelayPrices.USUAL, List.of(), Set.of(1, 2, 3), Set.of("d0-9", "d0-8"), Set.of("d0-2"));

    private static Set<Integer> people(RelayPlan plan) {
        Set<Integer> people = new HashSet<>();
        plan.moves().forEach(move -> move.placements().forEach(placement -> people.add(placement.patient())));
        return people;
    }

    @Test
    void a_late_provider_gives_three_plans_worth_their_disturbance() {
        List<RelayPlan> plans = new Relayer(sixtyVisits(75), USUAL, SEED).plans();
        assertThat(plans).hasSize(3);
        assertThat(plans.stream().map(RelayerTest::people).distinct()).hasSize(3);
        for (RelayPlan plan : plans) {
            assertThat(plan.moves()).hasSizeBetween(1, 3);
            assertThat(plan.worth()).as("seed %d: %s", SEED, plan).isPositive();
            assertThat(plan.gain().mean()).isGreaterThan(3 * plan.gain().standardError());
            assertThat(plan.disruption())
                    .isGreaterThanOrEqualTo(
                            RelayPrices.USUAL.perPerson() * people(plan).size());
        }
        assertThat(plans.getFirst().worth())
                .isGreaterThanOrEqualTo(plans.getLast().worth());
        assertThat(new Relayer(sixtyVisits(75), USUAL, SEED).plans()).isEqualTo(plans);
    }

    @Test
    void nobody_fixed_or_too_near_is_moved() {
        DayState state = sixtyVisits(75);
        for (RelayPlan plan : new Relayer(state, USUAL, SEED).plans()) {
            for (RelayMove move : plan.moves()) {
                for (Placement placement : move.placements()) {
                    assertThat(state.patients().get(placement.patient()).id()).isNotEqualTo("d0-2");
                    assertThat(placement.minutes()).isGreaterThanOrEqualTo(state.nowMinutes() + 15);
                }
            }
        }
    }

    @Test
    void when_disturbing_is_dear_nothing_is_done() {
        RelayRules dear = rules(new RelayPrices(5, 500, 500, 5_000), List.of(), Set.of(1), Set.of(), Set.of());
        assertThat(new Relayer(sixtyVisits(40), dear, SEED).plans()).isEmpty();
    }

    @Test
    void a_time_kept_free_at_an_idle_colleague_is_used() {
        DayState state = sixtyVisits(120);
        RelayRules withHold =
                rules(new RelayPrices(0.02, 1, 0, 90), List.of(new OpenHold(5, 225)), Set.of(5), Set.of(), Set.of());
        List<RelayMove> moves = CandidateMoves.from(state, withHold, DayLayout.of(state), Set.of());
        assertThat(moves).anySatisfy(move -> {
            assertThat(move.kind()).isEqualTo(Kind.USE_HOLD);
            assertThat(move.placements()).singleElement().isEqualTo(new Placement(9, 5, 225));
        });
        assertThat(new Relayer(state, withHold, SEED).plans()).isNotEmpty();
    }

    @Test
    void every_kind_of_move_is_tried() {
        DayState state = sixtyVisits(0);
        RelayRules all =
                rules(RelayPrices.USUAL, List.of(new OpenHold(1, 230)), Set.of(1, 2), Set.of("d0-3"), Set.of());
        List<RelayMove> moves = CandidateMoves.from(state, all, DayLayout.of(state), Set.of());
        assertThat(moves.stream().map(RelayMove::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
        assertThat(moves).hasSizeGreaterThan(800);
    }

    @Test
    void a_lines_cost_agrees_with_the_whole_clinic_when_nothing_else_is_short() {
        DayState state = sixtyVisits(30);
        LineCosts costs = new LineCosts(state, WEIGHTS, 7, 2_000);
        DayLayout layout = DayLayout.of(state);
        DayLayout moved = DayLayout.of(state);
        RelayMove away = new RelayMove(Kind.ANOTHER_DAY, List.of(new Placement(4, 0, 88)));
        moved.apply(away);
        double onTheLine = costs.of(0, layout) - costs.of(0, moved);
        RelayRules free = rules(new RelayPrices(0, 0, 0, 0), List.of(), Set.of(), Set.of(), Set.of());
        RelayPlan measured =
                new Relayer(state, free, 8).measured(List.of(List.of(away))).getFirst();
        double error = 3 * measured.gain().standardError() + 0.05 * onTheLine;
        assertThat(measured.gain().mean()).isBetween(onTheLine - error, onTheLine + error);
    }
}
