package clinic.baton.templates.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.schedule.Planning;
import clinic.baton.templates.Template;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.templates.Template.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern unrolled into dates. Local times become moments in the site's zone: one that clocks leap over moves on with
 * them, one that comes twice means the first; both are noted.
 *
 * @param days the dates, each with what the pattern gives it
 * @param notes what is odd about single dates
 */
record PlanDays(List<Planning.Day> days, List<String> notes) {
    static PlanDays of(Clinic clinic, Template.Details details, LocalDate from, LocalDate until, Instant now) {
        List<Planning.Day> days = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        from.datesUntil(until.plusDays(1)).forEach(date -> {
            boolean holds =
                    !date.isBefore(details.from()) && (details.until() == null || !date.isAfter(details.until()));
            if (holds) {
                days.add(day(clinic, details, date, now, notes));
            }
        });
        return new PlanDays(days, notes);
    }

    private static Planning.Day day(
            Clinic clinic, Template.Details details, LocalDate date, Instant now, List<String> notes) {
        List<Planning.PlannedSession> sessions = new ArrayList<>();
        List<Planning.PlannedHold> holds = new ArrayList<>();
        for (Block block : details.on(date)) {
            ZoneId zone = clinic.site(block.site()).map(Site::zone).orElse(clinic.zone());
            TimeRange time = range(date, block.starts(), block.ends(), zone, notes);
            if (time == null) {
                continue;
            }
            sessions.add(new Planning.PlannedSession(block.site(), time, block.lanes(), block.layout()));
            block.holds().forEach(held -> {
                Planning.PlannedHold hold = hold(date, held, zone, now);
                if (hold != null) {
                    holds.add(hold);
                }
            });
        }
        return new Planning.Day(date, sessions, holds);
    }

    private static @Nullable TimeRange range(
            LocalDate date, LocalTime from, LocalTime until, ZoneId zone, List<String> notes) {
        noteClocks(date, from, zone, notes);
        noteClocks(date, until, zone, notes);
        Instant starts = date.atTime(from).atZone(zone).toInstant();
        Instant ends = date.atTime(until).atZone(zone).toInstant();
        if (starts.isBefore(ends)) {
            return new TimeRange(starts, ends);
        }
        notes.add(Says.date(date) + ": clocks leap over the whole session " + Says.time(from) + "–" + Says.time(until)
                + ", so it does not take place.");
        return null;
    }

    private static void noteClocks(LocalDate date, LocalTime time, ZoneId zone, List<String> notes) {
        int offsets = zone.getRules().getValidOffsets(date.atTime(time)).size();
        if (offsets == 0) {
            notes.add(Says.date(date) + ": " + Says.time(time) + " does not exist, since clocks go forward. "
                    + Says.time(date.atTime(time).atZone(zone).toLocalTime()) + " is used.");
        } else if (offsets == 2) {
            notes.add(Says.date(date) + ": " + Says.time(time)
                    + " comes twice, since clocks go back. The first one is used.");
        }
    }

    /** A hold that would have been let go by now isn't made. */
    private static Planning.@Nullable PlannedHold hold(LocalDate date, HeldTime held, ZoneId zone, Instant now) {
        Instant starts = date.atTime(held.from()).atZone(zone).toInstant();
        Instant ends = date.atTime(held.until()).atZone(zone).toInstant();
        Release release = held.release();
        Instant releasesAt = release == null
                ? null
                : date.minusDays(release.daysBefore())
                        .atTime(release.at())
                        .atZone(zone)
                        .toInstant();
        boolean over = !ends.isAfter(now) || (releasesAt != null && !releasesAt.isAfter(now));
        return over || !starts.isBefore(ends)
                ? null
                : new Planning.PlannedHold(
                        held.lane(), new TimeRange(starts, ends), held.kind(), held.reason(), releasesAt);
    }
}
