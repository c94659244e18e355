package clinic.baton.schedule.internal;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.Opening;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.Openings;
import clinic.baton.schedule.Openings.Instead;
import clinic.baton.schedule.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ranks openings in two steps: every start is looked at once for delay, gaps and preferences; the engine then prices the
 * best few by what they do to the others of their session.
 */
@Component
class OpeningSearch {
    /** How many more than asked for the engine looks at. */
    private static final int SPARE = 14;

    private static final double SHORT_WAIT = 3;
    private static final int LATER_DAYS = 60;

    private final FreeSearch search;

    OpeningSearch(FreeSearch search) {
        this.search = search;
    }

    /**
     * A wish with what the practice knows.
     *
     * @param type what for
     * @param length how long
     * @param features what the patient needs of the room
     * @param usual whom the patient usually sees
     */
    record Asked(
            OpeningWish wish,
            VisitType type,
            Duration length,
            Set<String> features,
            @Nullable UUID usual) {
        Asked with(OpeningWish other) {
            return new Asked(other, type, length, features, usual);
        }
    }

    Openings find(Looking looking, Clinic clinic, Asked asked) {
        Candidates found = candidates(looking, clinic, asked);
        OpeningWish wish = asked.wish();
        LocalDate until = wish.from().plusDays(wish.days() - 1L);
        Candidate soonest = found.first();
        if (soonest == null) {
            return new Openings(List.of(), false, null, until, instead(looking, clinic, asked));
        }
        List<Candidate> cheapest = found.cheapest();
        List<Candidate> few = cheapest.subList(0, Math.min(cheapest.size(), wish.limit() + SPARE));
        UUID usual = asked.usual();
        var reasons = new OpeningReasons(clinic, usual, soonest, usual == null ? null : found.firstWith(usual));
        List<Opening> best = priced(wish, few, reasons);
        return new Openings(best, cheapest.size() > best.size(), found.thirdNext(), until, List.of());
    }

    Candidates candidates(Looking looking, Clinic clinic, Asked asked) {
        OpeningWish wish = asked.wish();
        LocalDate today = looking.now().atZone(clinic.zone()).toLocalDate();
        Instant begins = wish.from().atStartOfDay(clinic.zone()).toInstant();
        Instant from = begins.isAfter(looking.now()) ? begins : looking.now();
        Candidates found = new Candidates(clinic, wish, asked.usual(), today, from);
        int days = Math.min(wish.days(), daysOpen(asked.type(), today, wish.from()));
        if (days > 0) {
            search.each(looking.sql(), clinic, question(looking, asked, days, today), found);
        }
        return found;
    }

    /** How many dates from the first on lie within the time in which the kind of visit is booked. */
    private static int daysOpen(VisitType type, LocalDate today, LocalDate from) {
        Integer horizon = type.terms().horizonDays();
        return horizon == null
                ? Integer.MAX_VALUE
                : Math.clamp(ChronoUnit.DAYS.between(from, today.plusDays(horizon)) + 1, 0, OpeningWish.MOST_DAYS);
    }

    private static FreeSearch.Question question(Looking looking, Asked asked, int days, LocalDate today) {
        OpeningWish wish = asked.wish();
        return new FreeSearch.Question(
                wish.practitioners(),
                asked.type(),
                asked.length(),
                wish.from(),
                days,
                looking.now().plus(Duration.ofMinutes(asked.type().terms().noticeMinutes())),
                wish.patient(),
                asked.features(),
                holds(wish, today),
                holder -> false);
    }

    private static Set<HoldKind> holds(OpeningWish wish, LocalDate today) {
        Set<HoldKind> kinds = EnumSet.noneOf(HoldKind.class);
        if (wish.from().equals(today)) {
            kinds.add(HoldKind.SAME_DAY);
        }
        if (wish.urgency() == Urgency.URGENT) {
            kinds.add(HoldKind.EMERGENCY);
        }
        return kinds;
    }

    private static List<Opening> priced(OpeningWish wish, List<Candidate> few, OpeningReasons reasons) {
        record Priced(Candidate candidate, double cost) {}
        Map<OpenLines, SessionEffect> sessions = new HashMap<>();
        List<Priced> all = new ArrayList<>();
        for (Candidate candidate : few) {
            SessionEffect session = sessions.computeIfAbsent(candidate.lines(), SessionEffect::new);
            double extra = candidate.group() != null
                    ? 0
                    : session.cost(candidate.start()) * (wish.shortWait() ? SHORT_WAIT : 1);
            all.add(new Priced(candidate, candidate.cost() + extra));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Priced::cost))
                .limit(wish.limit())
                .map(p -> opening(p.candidate(), p.cost(), sessions, reasons))
                .toList();
    }

    private static Opening opening(
            Candidate candidate, double cost, Map<OpenLines, SessionEffect> sessions, OpeningReasons reasons) {
        Opening.Effect effect = candidate.practitioner() == null || candidate.group() != null
                ? Opening.Effect.NONE
                : sessions.computeIfAbsent(candidate.lines(), SessionEffect::new)
                        .effect(candidate.start());
        UUID hold = candidate.hold() == null ? null : candidate.hold().hold();
        return new Opening(candidate.time(), hold, effect, cost, reasons.of(candidate, effect));
    }

    /** The first opening of each wider search that finds one. */
    private List<Instead> instead(Looking looking, Clinic clinic, Asked asked) {
        OpeningWish wish = asked.wish();
        List<Instead> all = new ArrayList<>();
        if (!wish.practitioners().isEmpty()) {
            widen(looking, clinic, asked, Instead.Kind.ANYBODY, wish.with(List.of()), all);
        }
        if (!wish.anyTime().equals(wish)) {
            widen(looking, clinic, asked, Instead.Kind.ANY_TIME, wish.anyTime(), all);
        }
        OpeningWish later = wish.within(wish.from().plusDays(wish.days()), LATER_DAYS);
        widen(looking, clinic, asked, Instead.Kind.LATER, later, all);
        return all;
    }

    private void widen(
            Looking looking, Clinic clinic, Asked asked, Instead.Kind kind, OpeningWish wider, List<Instead> all) {
        Candidate first = candidates(looking, clinic, asked.with(wider)).first();
        if (first != null) {
            all.add(new Instead(kind, first.time(), wider));
        }
    }
}
