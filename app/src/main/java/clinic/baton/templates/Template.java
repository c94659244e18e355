package clinic.baton.templates;

import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.SessionLayout;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider's weekly pattern of clinic time. It does nothing until it is published for some dates.
 *
 * @param id the template
 * @param details the pattern
 * @param publishedUntil the last date it was published for; null for none
 * @param retired whether it is out of use
 * @param version grows by one with each change
 */
public record Template(UUID id, Details details, @Nullable LocalDate publishedUntil, boolean retired, int version) {
    /**
     * A pattern.
     *
     * @param practitioner whose
     * @param name its name
     * @param from the first date it holds for
     * @param until the last date; null for no end
     * @param weeks after how many weeks it repeats, 1 to 4: 2 for alternate weeks
     * @param blocks its sessions
     */
    public record Details(
            UUID practitioner,
            String name,
            LocalDate from,
            @Nullable LocalDate until,
            int weeks,
            List<Block> blocks) {
        /** Puts the blocks in order. */
        public Details {
            name = name.strip();
            blocks = blocks.stream()
                    .sorted(Comparator.comparingInt(Block::week)
                            .thenComparing(Block::day)
                            .thenComparing(Block::starts))
                    .toList();
        }

        /** Which week of the pattern a date lies in, from 1; the week of the first date is 1. */
        public int weekOf(LocalDate date) {
            LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Math.floorMod(ChronoUnit.DAYS.between(monday, date) / 7, weeks) + 1;
        }

        /** The sessions of a date; none outside the dates it holds for. */
        public List<Block> on(LocalDate date) {
            boolean holds = !date.isBefore(from) && (until == null || !date.isAfter(until));
            return holds
                    ? blocks.stream()
                            .filter(b -> b.week() == weekOf(date) && b.day() == date.getDayOfWeek())
                            .toList()
                    : List.of();
        }

        /** The same with other sessions. */
        public Details with(List<Block> others) {
            return new Details(practitioner, name, from, until, weeks, others);
        }
    }

    /**
     * A session of the pattern.
     *
     * @param week in which week of the pattern, from 1
     * @param day on which day
     * @param site where
     * @param starts from when, local time
     * @param ends until when, local time, later than {@code starts}
     * @param lanes parallel lines, 1 to 6
     * @param method the scheduling method it was laid out by; null for none
     * @param layout where visits start, and which kinds it takes
     * @param holds time kept back
     */
    public record Block(
            int week,
            DayOfWeek day,
            UUID site,
            LocalTime starts,
            LocalTime ends,
            int lanes,
            @Nullable Method method,
            SessionLayout layout,
            List<HeldTime> holds) {
        /** Keeps the list from changing. */
        public Block {
            holds = List.copyOf(holds);
        }

        /** A session with any start and nothing kept back. */
        public Block(int week, DayOfWeek day, UUID site, LocalTime starts, LocalTime ends) {
            this(week, day, site, starts, ends, 1, null, SessionLayout.NONE, List.of());
        }

        /** How long it is. */
        public int minutes() {
            return (int) ChronoUnit.MINUTES.between(starts, ends);
        }

        /** The same laid out otherwise. */
        public Block laidOut(@Nullable Method by, int lines, SessionLayout other) {
            return new Block(week, day, site, starts, ends, lines, by, other, holds);
        }

        /** The same with other time kept back. */
        public Block holding(List<HeldTime> others) {
            return new Block(week, day, site, starts, ends, lanes, method, layout, others);
        }
    }

    /**
     * Time kept back in each session of the pattern.
     *
     * @param from from when, local time
     * @param until until when
     * @param lane which line, from 0; null for all
     * @param kind why
     * @param reason in words
     * @param release when it is let go; null for never
     */
    public record HeldTime(
            LocalTime from,
            LocalTime until,
            @Nullable Integer lane,
            HoldKind kind,
            @Nullable String reason,
            @Nullable Release release) {}

    /**
     * When kept time is let go: {@code 0, 07:00} is "opens 7:00 that day".
     *
     * @param daysBefore how many days before the session, 0 to 90
     * @param at the time of day at the session's site
     */
    public record Release(int daysBefore, LocalTime at) {}
}
