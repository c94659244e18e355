package clinic.baton.schedule.internal;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.internal.TakenLines.Usable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the best few starts of each open stretch, and the soonest of all, without looking at any start twice. */
final class Candidates implements FreeSearch.Found {
    /** How many of one stretch are kept: a person wants a choice of days, not of minutes. */
    private static final int PER_STRETCH = 2;

    private static final int NEXT = 3;
    private static final double OTHER_PROVIDER = 12;
    private static final double SECONDS_PER_DAY = 86_400;

    private final Clinic clinic;
    private final OpeningWish wish;
    private final @Nullable UUID usual;
    private final LocalDate today;
    private final long reference;
    private final List<Candidate> all = new ArrayList<>();
    private final List<Long> soonest = new ArrayList<>();

    private @Nullable OpenLines stretch;
    private List<Candidate> ofStretch = new ArrayList<>();
    private LocalDate date = LocalDate.MIN;
    private ZoneRules rules = ZoneOffset.UTC.getRules();
    private long offset;
    private boolean shifting;
    private boolean wanted;
    private long nextApart;
    private int told;

    Candidates(Clinic clinic, OpeningWish wish, @Nullable UUID usual, LocalDate today, Instant from) {
        this.clinic = clinic;
        this.wish = wish;
        this.usual = usual;
        this.today = today;
        this.reference = from.getEpochSecond();
    }

    @Override
    public void at(OpenLines lines, long start, int lane, @Nullable UUID room) {
        if (lines != stretch) {
            enter(lines);
        }
        if (!wanted || !fitsTimeOfDay(start)) {
            return;
        }
        List<Usable> holds = lines.holds(lane, start);
        if (!holds.isEmpty() && !usable(holds, start)) {
            return;
        }
        soonest(lines, start);
        keep(candidate(lines, start, lane, room, holds.isEmpty() ? null : holds.getFirst()));
    }

    private void enter(OpenLines lines) {
        stretch = lines;
        ofStretch = new ArrayList<>();
        Instant starts = lines.open().time().start();
        rules = clinic.site(lines.open().site())
                .map(Site::zone)
                .orElse(clinic.zone())
                .getRules();
        ZoneOffset first = rules.getOffset(starts);
        offset = first.getTotalSeconds();
        shifting = !first.equals(rules.getOffset(lines.open().time().end()));
        date = starts.atOffset(first).toLocalDate();
        wanted = (wish.weekdays().isEmpty() || wish.weekdays().contains(date.getDayOfWeek()))
                && (wish.site() == null || wish.site().equals(lines.open().site()));
        nextApart = Long.MIN_VALUE;
        told = 0;
    }

    private boolean fitsTimeOfDay(long start) {
        long there = shifting ? rules.getOffset(Instant.ofEpochSecond(start)).getTotalSeconds() : offset;
        long second = Math.floorMod(start + there, 86_400L);
        return second >= wish.earliest().toSecondOfDay()
                && second <= wish.latest().toSecondOfDay();
    }

    /** One hold at most, begun before the visit; time for people who call today only today. */
    private boolean usable(List<Usable> holds, long start) {
        Usable hold = holds.getFirst();
        return holds.size() == 1 && hold.from() <= start && (hold.kind() != HoldKind.SAME_DAY || date.equals(today));
    }

    private Candidate candidate(OpenLines lines, long start, int lane, @Nullable UUID room, @Nullable Usable hold) {
        TakenLine line = lines.lane(lane);
        long end = start + lines.length();
        long opens = lines.open().time().start().getEpochSecond();
        long closes = lines.open().time().end().getEpochSecond();
        long before = start - line.endBefore(start, opens);
        long after = line.startAfter(end, closes) - end;
        UUID who = lines.open().practitioner();
        double cost = wish.urgency().minutesPerDay() * Math.max(0, start - reference) / SECONDS_PER_DAY
                + waste(before)
                + waste(after)
                - (before == 0 || after == 0 ? 1 : 0)
                + (usual != null && !usual.equals(who) ? OTHER_PROVIDER : 0);
        return new Candidate(lines, start, lane, room, hold, before, after, cost);
    }

    private static double waste(long gap) {
        return gap < Candidate.USABLE_GAP ? gap / 120.0 : 0;
    }

    private void keep(Candidate next) {
        for (int i = 0; i < ofStretch.size(); i++) {
            if (ofStretch.get(i).overlaps(next)) {
                if (next.cost() < ofStretch.get(i).cost()) {
                    all.set(all.indexOf(ofStretch.get(i)), next);
                    ofStretch.set(i, next);
                }
                return;
            }
        }
        if (ofStretch.size() < PER_STRETCH) {
            ofStretch.add(next);
            all.add(next);
        }
    }

    /** The few soonest starts that don't overlap others of their stretch. */
    private void soonest(OpenLines lines, long start) {
        if (told >= NEXT || start < nextApart) {
            return;
        }
        told++;
        nextApart = start + lines.length();
        if (soonest.size() < NEXT || start < soonest.getLast()) {
            soonest.add(start);
            soonest.sort(Comparator.naturalOrder());
            if (soonest.size() > NEXT) {
                soonest.removeLast();
            }
        }
    }

    /** The starts kept, the cheapest first. */
    List<Candidate> cheapest() {
        return all.stream()
                .sorted(Comparator.comparingDouble(Candidate::cost).thenComparingLong(Candidate::start))
                .toList();
    }

    /** The start that comes first. */
    @Nullable
    Candidate first() {
        return all.stream().min(Comparator.comparingLong(Candidate::start)).orElse(null);
    }

    /** The first start with a provider. */
    @Nullable
    Candidate firstWith(UUID practitioner) {
        return all.stream()
                .filter(c -> practitioner.equals(c.practitioner()))
                .min(Comparator.comparingLong(Candidate::start))
                .orElse(null);
    }

    /** The third next start. */
    @Nullable
    Instant thirdNext() {
        return soonest.size() < NEXT ? null : Instant.ofEpochSecond(soonest.getLast());
    }
}
