package clinic.baton.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The seven methods and the engine's design, with their simulated effect. */
@BatonTest
class StudioTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Studio studio;

    BookedClinic desk;
    Template.Block morning;
    Demand demand;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T05:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        morning = new Template.Block(1, DayOfWeek.TUESDAY, desk.site(), LocalTime.of(8, 0), LocalTime.of(12, 0));
        demand = studio.demand(
                desk.practice(), morning, desk.who("Dr Lind"), desk.visit("Follow-up"), desk.visit("Physical"), 0.33);
    }

    @Test
    void every_method_plans_starts_that_a_template_takes() {
        for (LaidOut laid : studio.methods(desk.practice(), morning, demand)) {
            Template.Block block =
                    morning.laidOut(laid.method(), laid.lanes(), laid.layout()).holding(laid.holds());
            Template.Details details = new Template.Details(
                    desk.who("Dr Lind"),
                    String.valueOf(laid.method()),
                    LocalDate.of(2026, 11, 23),
                    null,
                    1,
                    List.of(block));
            desk.run(new SaveTemplate(null, 0, details)).orThrow();
            assertThat(laid.effect().onTime()).isBetween(0.0, 1.0);
            assertThat(laid.effect().doneP10())
                    .isLessThanOrEqualTo(laid.effect().doneP90());
        }
    }

    @Test
    void the_methods_differ_as_the_profession_says() {
        Map<Method, LaidOut> by = new EnumMap<>(Method.class);
        studio.methods(desk.practice(), morning, demand).forEach(l -> by.put(l.method(), l));
        assertThat(by).hasSize(7);
        LaidOut stream = by.get(Method.STREAM);
        assertThat(by.get(Method.WAVE).effect().waiting())
                .as("all come on the hour")
                .isGreaterThan(stream.effect().waiting());
        assertThat(by.get(Method.WAVE).effect().idle())
                .isLessThan(stream.effect().idle() + 1);
        assertThat(by.get(Method.MODIFIED_WAVE).effect().waiting())
                .isBetween(
                        stream.effect().waiting(), by.get(Method.WAVE).effect().waiting());
        assertThat(by.get(Method.DOUBLE_BOOKING).effect().seen())
                .isGreaterThan(stream.effect().seen());
        assertThat(by.get(Method.DOUBLE_BOOKING).effect().onTime())
                .isLessThan(stream.effect().onTime());
        assertThat(by.get(Method.OPEN_ACCESS).holds()).isNotEmpty();
        assertThat(by.get(Method.OPEN_ACCESS).effect().seen())
                .isGreaterThan(stream.effect().seen());
        assertThat(by.get(Method.MATRIX).layout().starts())
                .allMatch(s -> !s.visitTypes().isEmpty());
        assertThat(by.get(Method.CLUSTER).layout().starts().getFirst().visitTypes())
                .containsExactly(desk.visit("Physical"));
        assertThat(by.get(Method.STREAM).lanes()).isEqualTo(1);
        assertThat(by.get(Method.WAVE).lanes()).isGreaterThan(1);
    }

    @Test
    void the_design_costs_no_more_than_any_method_under_its_own_weights() {
        double wait = 1;
        double idle = 0.5;
        double over = 1.5;
        LaidOut design = studio.design(desk.practice(), morning, demand, wait, idle, over);
        double best = studio.methods(desk.practice(), morning, demand).stream()
                .filter(l ->
                        l.visits().size() == design.visits().size() && l.holds().isEmpty())
                .mapToDouble(l -> cost(l, wait, idle, over))
                .min()
                .orElseThrow();
        assertThat(cost(design, wait, idle, over)).isLessThan(best * 1.01);
        LaidOut patient = studio.design(desk.practice(), morning, demand, 5, 0.1, 0.1);
        assertThat(patient.effect().waiting()).isLessThan(design.effect().waiting());
        assertThat(patient.effect().idle()).isGreaterThan(design.effect().idle() - 1);
    }

    @Test
    void the_same_question_has_the_same_answer() {
        assertThat(studio.by(desk.practice(), morning, demand, Method.WAVE))
                .isEqualTo(studio.by(desk.practice(), morning, demand, Method.WAVE));
        assertThat(demand.visits(240).stream().mapToInt(Demand.Kind::minutes).sum())
                .isCloseTo(240, within(20));
    }

    private static double cost(LaidOut laid, double wait, double idle, double over) {
        LaidOut.Effect e = laid.effect();
        return wait * e.waiting() * e.seen() + idle * e.idle() + over * e.overtime();
    }
}
