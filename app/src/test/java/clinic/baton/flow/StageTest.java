package clinic.baton.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void a_visit_under_way_may_go_from_any_stage_to_any_other_and_back() {
        EnumSet<Stage> reachable = EnumSet.complementOf(EnumSet.of(Stage.ARRIVED));
        assertThat(Stream.of(Stage.values()).filter(Stage::open))
                .allSatisfy(stage -> assertThat(stage.next()).isEqualTo(reachable));
    }

    @Test
    void a_visit_that_has_ended_moves_no_more() {
        assertThat(Stage.DEPARTED.next()).isEmpty();
        assertThat(Stage.LEFT_WITHOUT_BEING_SEEN.next()).isEmpty();
    }

    @Test
    void what_screens_offer_is_always_legal_and_leads_everybody_out() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.next()).containsAll(stage.usual());
            Stage at = stage;
            for (int steps = 0; at.open(); steps++) {
                assertThat(steps).isLessThan(Stage.values().length);
                at = at.usual().getFirst();
            }
        }
    }

    @Test
    void every_stage_has_a_code_of_its_own() {
        for (Stage stage : Stage.values()) {
            assertThat(Stage.of(stage.code())).isEqualTo(stage);
        }
    }
}
