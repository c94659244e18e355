package clinic.baton.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.baton.rehearsal.internal.ScenarioLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private final Scenarios scenarios = new ScenarioLibrary();

    @Test
    void the_fourteen_scenarios_stand_in_the_order_in_which_they_are_learnt() {
        assertThat(scenarios.all())
                .extracting(Scenario::name)
                .containsExactly(
                        "opening-hour",
                        "build-the-week",
                        "phones-and-people",
                        "two-of-one-name",
                        "missing-chart",
                        "interpreter-absent",
                        "late-doctor",
                        "full-waiting-room",
                        "results-cant-wait",
                        "angry-at-the-desk",
                        "hard-news",
                        "i-cant-go-on",
                        "grey-man",
                        "crowded-monday");
        assertThat(scenarios.all()).allSatisfy(one -> {
            assertThat(one.goals()).isNotEmpty();
            assertThat(one.brief()).isNotBlank();
        });
    }

    @Test
    void a_fault_names_line_field_and_remedy() {
        String file = String.join(
                "\n",
                "name: mine",
                "title: Mine",
                "goal: order",
                "brief: Something",
                "weekday: moonday",
                "from: \"08:00\"",
                "until: \"07:00\"",
                "color: red",
                "unaware: 3",
                "guests:",
                "  - { patient: nobody-here, visit: follow-up, at: \"9 Uhr\" }",
                "incidents:",
                "  - { what: late, at: \"09:00\" }");
        ScenarioErrors errors = catchThrowableOfType(ScenarioErrors.class, () -> scenarios.read("mine.yaml", file));
        assertThat(errors.getMessage().lines())
                .anyMatch(line -> line.startsWith("mine.yaml:5: weekday:") && line.contains("monday, tuesday"))
                .anyMatch(line -> line.startsWith("mine.yaml:7: until:"))
                .anyMatch(line -> line.startsWith("mine.yaml:8: color:") && line.contains("There are: name"))
                .anyMatch(line -> line.startsWith("mine.yaml:9: unaware:") && line.contains("\"3\""))
                .anyMatch(line -> line.startsWith("mine.yaml:11: guests[0].patient:"))
                .anyMatch(line -> line.startsWith("mine.yaml:11: guests[0].at:") && line.contains("9 Uhr"))
                .anyMatch(line -> line.startsWith("mine.yaml:13: incidents[0].who:"));
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() {
        ScenarioErrors errors =
                catchThrowableOfType(ScenarioErrors.class, () -> scenarios.read("torn.yaml", "name: a\ntitle: \"b"));
        assertThat(errors.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isGreaterThan(1));
        assertThat(List.of(errors.getMessage())).allMatch(told -> told.contains("no YAML"));
    }
}
