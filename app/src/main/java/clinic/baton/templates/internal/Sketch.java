package clinic.baton.templates.internal;

import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.SessionLayout;
import clinic.baton.schedule.SessionLayout.PlannedStart;
import clinic.baton.templates.Demand;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.templates.Template.Release;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A session on the drawing board: visits with their starts, in whole minutes from its start.
 *
 * @param places in order of their starts
 * @param byKind whether starts are kept for their kind of visit
 */
record Sketch(List<Place> places, boolean byKind) {
    private static final int MOST_LANES = 6;
    private static final LocalTime OPENS = LocalTime.of(7, 0);

    /** One visit: when, what for, and whether it is kept for somebody who calls that day. */
    record Place(int start, Demand.Kind kind, boolean sameDay) {
        int end() {
            return start + kind.minutes();
        }
    }

    Sketch {
        places = places.stream().sorted(Comparator.comparingInt(Place::start)).toList();
    }

    /** The planned starts: those at one time together. */
    SessionLayout layout(Block block) {
        Map<Integer, List<Place>> byStart = new LinkedHashMap<>();
        places.forEach(
                p -> byStart.computeIfAbsent(p.start(), s -> new ArrayList<>()).add(p));
        return new SessionLayout(
                byStart.entrySet().stream()
                        .map(e -> new PlannedStart(
                                block.starts().plusMinutes(e.getKey()),
                                e.getValue().size(),
                                byKind ? kinds(e.getValue()) : List.of()))
                        .toList(),
                List.of());
    }

    private static List<UUID> kinds(List<Place> places) {
        return places.stream().map(p -> p.kind().id()).distinct().toList();
    }

    /** How many visits stand side by side at most, as planned. */
    int lanes() {
        int most = 1;
        for (Place place : places) {
            int beside = (int) places.stream()
                    .filter(o -> o.start() <= place.start() && o.end() > place.start())
                    .count();
            most = Math.max(most, beside);
        }
        return Math.min(MOST_LANES, most);
    }

    /** Stretches kept for those who call that day. */
    List<HeldTime> holds(Block block) {
        List<HeldTime> holds = new ArrayList<>();
        for (Place place : places) {
            if (!place.sameDay()) {
                continue;
            }
            LocalTime from = block.starts().plusMinutes(place.start());
            LocalTime until = block.starts().plusMinutes(Math.min(place.end(), block.minutes()));
            HeldTime last = holds.isEmpty() ? null : holds.getLast();
            if (last != null && last.until().equals(from)) {
                holds.removeLast();
                from = last.from();
            }
            holds.add(new HeldTime(from, until, null, HoldKind.SAME_DAY, null, new Release(0, OPENS)));
        }
        // what would be let go after it is over is let go when the session begins at the latest
        return holds.stream()
                .map(h -> h.until().isAfter(OPENS)
                        ? h
                        : new HeldTime(h.from(), h.until(), h.lane(), h.kind(), h.reason(), new Release(1, OPENS)))
                .toList();
    }
}
