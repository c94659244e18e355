package clinic.baton.schedule.web;

import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.web.Axis;
import clinic.baton.web.DayColumn;
import clinic.baton.web.DayGrid;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Which columns of a drawn schedule have to go out again: only those touched, where the hours drawn can't have changed. */
final class Columns {
    private Columns() {}

    /** The columns of some providers, or the whole grid where somebody has none yet. */
    static List<Fragment> of(Set<String> keys, DayGrid grid, Templates templates) {
        List<DayColumn> columns =
                grid.columns().stream().filter(c -> keys.contains(c.key())).toList();
        return columns.size() < keys.size()
                ? whole(grid, templates)
                : columns.stream()
                        .map(column -> column(column, grid.axis(), templates))
                        .toList();
    }

    static List<Fragment> whole(DayGrid grid, Templates templates) {
        return List.of(Fragment.replace(grid.id(), templates.part("part/day-grid", "grid", grid)));
    }

    static Fragment column(DayColumn column, Axis axis, Templates templates) {
        return Fragment.replace(column.id(), templates.part("part/day-column", "column", column, "axis", axis));
    }

    /** The providers touched on the day, as columns are keyed. */
    static Set<String> keys(List<Touched> touched, DayAgenda day) {
        Set<String> keys = new HashSet<>();
        touched.stream()
                .filter(t -> t.time().overlaps(day.day()))
                .forEach(t -> keys.add(Objects.toString(t.practitioner(), "")));
        return keys;
    }

    /** Whether everything touched lies in clinic time that the day draws anyway, so that the hours drawn stay. */
    static boolean withinHours(List<Touched> touched, DayAgenda day) {
        return touched.stream().filter(t -> t.time().overlaps(day.day())).allMatch(t -> drawn(t, day));
    }

    private static boolean drawn(Touched touched, DayAgenda day) {
        UUID who = touched.practitioner();
        TimeRange time = touched.time();
        return who != null
                && day.sessions().stream()
                        .filter(s -> !s.cancelled() && s.practitioner().equals(who))
                        .anyMatch(s -> !time.start().isBefore(s.time().start())
                                && !time.end().isAfter(s.time().end()));
    }
}
