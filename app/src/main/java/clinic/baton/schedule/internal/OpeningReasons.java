package clinic.baton.schedule.internal;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.schedule.Opening.Effect;
import clinic.baton.schedule.Opening.Reason;
import clinic.baton.schedule.Opening.Reason.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against openings.
 *
 * @param clinic the practice
 * @param usual whom the patient usually sees
 * @param soonest the first start of all
 * @param usualsFirst the first start with the usual provider
 */
record OpeningReasons(
        Clinic clinic,
        @Nullable UUID usual,
        Candidate soonest,
        @Nullable Candidate usualsFirst) {
    private static final double LIKELY_ON_TIME = 0.75;
    private static final double LIKELY_LATE = 0.5;
    private static final double LONG_WAIT = 10;

    List<Reason> of(Candidate candidate, Effect effect) {
        List<Reason> all = new ArrayList<>();
        when(candidate, all);
        UUID who = candidate.practitioner();
        if (who != null && who.equals(usual)) {
            all.add(new Reason(Kind.SAME_PROVIDER, 0, name(who)));
        }
        if (candidate.hold() != null) {
            all.add(new Reason(Kind.USES_HELD, 0, candidate.hold().kind().words()));
        }
        Groups.Meeting group = candidate.group();
        if (group != null) {
            all.add(new Reason(Kind.JOINS_GROUP, group.taken(), Integer.toString(candidate.places())));
            return all;
        }
        session(who, effect, all);
        gaps(candidate, all);
        return all;
    }

    private void when(Candidate candidate, List<Reason> all) {
        long later = days(soonest, candidate);
        if (candidate.start() == soonest.start()) {
            all.add(new Reason(Kind.SOONEST, 0, ""));
        } else if (later > 0) {
            all.add(new Reason(Kind.LATER, later, ""));
        }
        UUID preferred = usual;
        if (preferred != null && usualsFirst != null && !preferred.equals(candidate.practitioner())) {
            long sooner = days(candidate, usualsFirst);
            if (sooner > 0) {
                all.add(new Reason(Kind.SOONER_THAN, sooner, name(preferred)));
            }
        }
    }

    private void session(@Nullable UUID who, Effect effect, List<Reason> all) {
        if (who == null) {
            return;
        }
        if (effect.onTime() >= LIKELY_ON_TIME) {
            all.add(new Reason(Kind.KEEPS_ON_TIME, Math.round(100 * effect.onTime()), name(who)));
        } else if (effect.onTime() < LIKELY_LATE) {
            all.add(new Reason(Kind.RUNS_LATE, Math.round(100 * effect.onTime()), name(who)));
        }
        if (effect.others() > 0) {
            all.add(new Reason(
                    Kind.OTHERS_WAIT, Math.round(effect.othersMinutes()), Integer.toString(effect.others())));
        }
        if (effect.waitMinutes() >= LONG_WAIT) {
            all.add(new Reason(Kind.WAITS, Math.round(effect.waitMinutes()), ""));
        }
    }

    private static void gaps(Candidate candidate, List<Reason> all) {
        long gap = Math.max(wasted(candidate.gapBefore()), wasted(candidate.gapAfter()));
        if (gap > 0) {
            all.add(new Reason(Kind.LEAVES_GAP, gap / 60, ""));
        } else if (candidate.gapBefore() == 0 && candidate.gapAfter() == 0) {
            all.add(new Reason(Kind.LEAVES_NO_GAP, 0, ""));
        }
    }

    private static long wasted(long gap) {
        return gap < Candidate.USABLE_GAP ? gap : 0;
    }

    private long days(Candidate from, Candidate until) {
        return ChronoUnit.DAYS.between(date(from), date(until));
    }

    private LocalDate date(Candidate candidate) {
        return Instant.ofEpochSecond(candidate.start()).atZone(clinic.zone()).toLocalDate();
    }

    private String name(UUID who) {
        return clinic.practitioner(who).map(Practitioner::shortName).orElse("");
    }
}
