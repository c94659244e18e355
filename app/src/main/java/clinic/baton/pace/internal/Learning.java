package clinic.baton.pace.internal;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.learn.DurationKnowledge;
import clinic.baton.engine.learn.PastVisit;
import clinic.baton.engine.learn.PunctualityKnowledge;
import clinic.baton.pace.Pace;
import clinic.baton.pace.internal.Line.Outcome;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Learns from lines. Durations are learned as shares of the planned minutes, so that a kind of visit nobody has seen yet is
 * expected to take what is planned, as far as the clinic keeps its plans.
 */
final class Learning {
    /** Before anything was seen, visits take what is planned, give or take 40 %; that is worth ten visits. */
    private static final Lognormal AS_PLANNED = new Lognormal(1, 0.4);

    private static final double PRIOR_VISITS = 10;
    private static final double LEAST_SHARE = 0.05;
    private static final double MOST_SHARE = 10;
    private static final double PRIOR_NO_SHOW = 1.0 / 12;
    private static final double PRIOR_APPOINTMENTS = 24;
    private static final int QUANTILES = 20;
    private static final double FURTHEST_MINUTES = 180;

    private Learning() {}

    static Pace learn(Clinic clinic, Collection<Line> lines, Instant now) {
        List<Line> timed = lines.stream().filter(l -> share(clinic, l) > 0).toList();
        List<Line> over = lines.stream()
                .filter(l -> !l.walkIn
                        && (l.outcome == Outcome.CAME || l.outcome == Outcome.LEFT || l.outcome == Outcome.MISSED))
                .toList();
        long missed = over.stream().filter(l -> l.outcome == Outcome.MISSED).count();
        double noShow = (missed + PRIOR_APPOINTMENTS * PRIOR_NO_SHOW) / (over.size() + PRIOR_APPOINTMENTS);
        return new Pace(
                now,
                durations(clinic, timed),
                shows(clinic, over),
                timed.size(),
                over.size(),
                noShow,
                PunctualityKnowledge.learn(offsets(over)));
    }

    private static Map<Pace.Visit, Pace.Duration> durations(Clinic clinic, List<Line> timed) {
        List<PastVisit> past = timed.stream()
                .map(l -> new PastVisit(
                        String.valueOf(l.practitioner), String.valueOf(l.visitType), Set.of(), share(clinic, l)))
                .toList();
        DurationKnowledge knowledge = DurationKnowledge.learn(past, AS_PLANNED, PRIOR_VISITS);
        Map<Pace.Visit, Integer> counts = new HashMap<>();
        timed.forEach(l -> {
            if (l.practitioner != null && l.visitType != null) {
                counts.merge(new Pace.Visit(l.practitioner, l.visitType), 1, Integer::sum);
            }
        });
        Map<Pace.Visit, Pace.Duration> learned = new HashMap<>();
        for (Practitioner who : clinic.providers()) {
            for (VisitType type : clinic.bookable()) {
                Pace.Visit visit = new Pace.Visit(who.id(), type.id());
                Lognormal share = knowledge.of(who.id().toString(), type.id().toString(), Set.of());
                learned.put(
                        visit,
                        new Pace.Duration(
                                counts.getOrDefault(visit, 0),
                                share.meanMinutes() * type.minutes(),
                                Math.sqrt(share.varianceMinutes2()) * type.minutes()));
            }
        }
        return learned;
    }

    /** A visit's minutes as a share of what its kind plans; 0 where either is unknown. */
    private static double share(Clinic clinic, Line line) {
        UUID type = line.visitType;
        if (line.minutes <= 0 || type == null || line.practitioner == null || line.since != null) {
            return 0;
        }
        return clinic.visitType(type)
                .map(t -> Math.clamp(line.minutes / t.minutes(), LEAST_SHARE, MOST_SHARE))
                .orElse(0.0);
    }

    private static Map<Pace.Half, Pace.Shows> shows(Clinic clinic, List<Line> over) {
        Map<Pace.Half, Pace.Shows> shows = new HashMap<>();
        over.forEach(line -> {
            UUID who = line.practitioner;
            if (who != null) {
                ZonedDateTime at = line.starts.atZone(clinic.zone());
                shows.merge(
                        new Pace.Half(who, at.getDayOfWeek(), at.getHour() >= 12),
                        new Pace.Shows(1, line.outcome == Outcome.MISSED ? 1 : 0),
                        (a, b) -> new Pace.Shows(a.appointments() + b.appointments(), a.missed() + b.missed()));
            }
        });
        return shows;
    }

    private static double[] offsets(List<Line> over) {
        List<Double> offsets = new ArrayList<>();
        for (Line line : over) {
            Instant arrived = line.arrivedAt;
            if (arrived != null) {
                double minutes = Duration.between(line.starts, arrived).toSeconds() / 60.0;
                if (Math.abs(minutes) <= FURTHEST_MINUTES) {
                    offsets.add(minutes);
                }
            }
        }
        return offsets.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A law of punctuality as so many equally likely values. */
    static Double[] quantiles(Punctuality law) {
        return IntStream.range(0, QUANTILES)
                .mapToObj(i -> law.quantile((i + 0.5) / QUANTILES))
                .toArray(Double[]::new);
    }
}
