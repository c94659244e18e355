package clinic.baton.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Lognormal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final long SEED = 8080;
    private static final Lognormal PRIOR = new Lognormal(15, 7);

    private static PastVisit visit(SplittableRandom random, String provider, String type, boolean needs, double log) {
        double normal = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
        Set<String> needed = needs ? Set.of("interpreter") : Set.of();
        return new PastVisit(provider, type, needed, Math.exp(log + 0.4 * normal));
    }

    private static List<PastVisit> history(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<PastVisit> visits = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int provider = random.nextInt(4);
            boolean first = random.nextInt(3) == 0;
            boolean needs = random.nextInt(5) == 0;
            double log = 2.4 + 0.15 * provider + (first ? 0.25 : 0) + (needs ? 0.3 : 0);
            visits.add(visit(random, "d" + provider, first ? "first" : "return", needs, log));
        }
        return visits;
    }

    @Test
    void without_any_visit_the_prior_holds() {
        Lognormal law = DurationKnowledge.learn(List.of(), PRIOR, 10).of("d1", "first", Set.of());
        assertThat(law.meanMinutes()).isCloseTo(15, Offset.offset(1e-9));
        assertThat(law.sdMinutes()).isCloseTo(7, Offset.offset(1e-9));
    }

    @Test
    void many_visits_show_provider_kind_and_needs() {
        DurationKnowledge knowledge = DurationKnowledge.learn(history(6_000), PRIOR, 10);
        for (int provider = 0; provider < 4; provider++) {
            Lognormal plain = knowledge.of("d" + provider, "return", Set.of());
            assertThat(plain.logMean()).isCloseTo(2.4 + 0.15 * provider, Offset.offset(0.06));
            assertThat(plain.logSd()).isCloseTo(0.4, Offset.offset(0.02));
            Lognormal heavy = knowledge.of("d" + provider, "first", Set.of("interpreter"));
            assertThat(heavy.logMean() - plain.logMean()).isCloseTo(0.55, Offset.offset(0.08));
        }
    }

    @Test
    void one_strange_visit_of_a_new_provider_moves_little_and_an_unknown_one_gets_the_clinics_law() {
        List<PastVisit> visits = new ArrayList<>(history(500));
        DurationKnowledge before = DurationKnowledge.learn(visits, PRIOR, 10);
        visits.add(new PastVisit("new", "return", Set.of(), 400));
        DurationKnowledge after = DurationKnowledge.learn(visits, PRIOR, 10);
        double usual = before.of("new", "return", Set.of()).meanMinutes();
        assertThat(usual).isBetween(11.0, 18.0);
        assertThat(after.of("new", "return", Set.of()).meanMinutes()).isBetween(usual, 2 * usual);
        assertThat(before.of("d0", "never seen", Set.of("never heard of")).meanMinutes())
                .isBetween(8.0, 25.0);
    }

    @Test
    void the_chance_of_a_no_show_grows_with_lead_time_and_habit_and_is_scored_unseen() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<BookedVisit> booked = new ArrayList<>();
        boolean[] missed = new boolean[12_000];
        for (int k = 0; k < missed.length; k++) {
            int past = random.nextInt(6);
            int pastMissed = past == 0 ? 0 : random.nextInt(past + 1) / 2;
            BookedVisit visit =
                    new BookedVisit(random.nextInt(40), past, pastMissed, random.nextBoolean() ? "confirmed" : "none");
            missed[k] = random.nextDouble() < truth(visit);
            booked.add(visit);
        }
        NoShowKnowledge knowledge = NoShowKnowledge.learn(booked, missed, 0.1, 50);
        double best = 0;
        double base = 0;
        for (int k = 0; k < missed.length; k++) {
            best += Math.pow(truth(booked.get(k)) - (missed[k] ? 1 : 0), 2) / missed.length;
            base += Math.pow(0.2 - (missed[k] ? 1 : 0), 2) / missed.length;
        }
        assertThat(knowledge.brier())
                .as("seed %d", SEED)
                .isBetween(best * 0.99, best * 1.02)
                .isLessThan(base);
        double near = knowledge.chance(new BookedVisit(0, 4, 0, "confirmed"));
        double far = knowledge.chance(new BookedVisit(35, 4, 2, "none"));
        assertThat(near).isCloseTo(truth(new BookedVisit(0, 4, 0, "confirmed")), Offset.offset(0.04));
        assertThat(far).isCloseTo(truth(new BookedVisit(35, 4, 2, "none")), Offset.offset(0.08));
    }

    private static double truth(BookedVisit visit) {
        double habit = visit.pastVisits() == 0 ? 0 : (double) visit.pastMissed() / visit.pastVisits();
        double logit =
                -3 + 0.5 * Math.log1p(visit.leadDays()) + 1.5 * habit - ("none".equals(visit.reminder()) ? 0 : 0.6);
        return 1 / (1 + Math.exp(-logit));
    }

    @Test
    void three_appointments_leave_the_prior_rate_almost_as_it_was() {
        List<BookedVisit> booked = Collections.nCopies(3, new BookedVisit(5, 0, 0, "none"));
        NoShowKnowledge knowledge = NoShowKnowledge.learn(booked, new boolean[] {true, true, true}, 0.1, 50);
        assertThat(knowledge.chance(booked.getFirst())).isBetween(0.1, 0.2);
        assertThat(NoShowKnowledge.learn(List.of(), new boolean[0], 0.1, 50).chance(booked.getFirst()))
                .isCloseTo(0.1, Offset.offset(1e-9));
    }

    @Test
    void punctuality_follows_what_was_seen_when_much_was_seen() {
        assertThat(PunctualityKnowledge.learn(new double[0]).quantile(0.5)).isBetween(-9.0, -7.0);
        double[] late = new double[2_000];
        for (int k = 0; k < late.length; k++) {
            late[k] = k % 21;
        }
        Punctuality learned = PunctualityKnowledge.learn(late);
        assertThat(learned.quantile(0.5)).isBetween(9.0, 11.0);
        assertThat(learned.cdf(-1)).isLessThan(0.02);
    }
}
