package clinic.baton.templates.internal;

import clinic.baton.templates.Demand;
import clinic.baton.templates.Method;
import clinic.baton.templates.internal.Sketch.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The seven methods as drawing rules. All see the same visits, except double-booking, which adds some. */
final class Sketching {
    private static final int HOUR = 60;
    private static final int GRAIN = 5;
    private static final int MOST_AT_ONCE = 6;

    private Sketching() {}

    static Sketch by(Method method, int minutes, Demand demand) {
        List<Demand.Kind> visits = demand.visits(minutes);
        return switch (method) {
            case STREAM -> new Sketch(oneByOne(visits, 0, false), false);
            case WAVE -> new Sketch(wave(visits, minutes, false), false);
            case MODIFIED_WAVE -> new Sketch(wave(visits, minutes, true), false);
            case CLUSTER -> new Sketch(cluster(visits), true);
            case DOUBLE_BOOKING -> new Sketch(doubled(visits, demand, minutes), false);
            case OPEN_ACCESS -> new Sketch(openAccess(visits), false);
            case MATRIX -> new Sketch(oneByOne(visits, 0, false), true);
        };
    }

    private static List<Place> oneByOne(List<Demand.Kind> visits, int from, boolean sameDay) {
        List<Place> places = new ArrayList<>();
        int at = from;
        for (Demand.Kind kind : visits) {
            places.add(new Place(at, kind, sameDay));
            at += kind.minutes();
        }
        return places;
    }

    /** As many as an hour takes come at its start; modified, two come then and the others one by one after the first. */
    private static List<Place> wave(List<Demand.Kind> visits, int minutes, boolean modified) {
        List<Place> places = new ArrayList<>();
        int hour = 0;
        int planned = 0;
        int inHour = 0;
        for (Demand.Kind kind : visits) {
            boolean full = planned > 0 && (planned + kind.minutes() > HOUR || inHour == MOST_AT_ONCE);
            if (full && hour + HOUR < minutes) {
                hour += HOUR;
                planned = 0;
                inHour = 0;
            }
            int late = modified ? Math.max(0, planned - places0(places, hour)) : 0;
            places.add(new Place(hour + late / GRAIN * GRAIN, kind, false));
            planned += kind.minutes();
            inHour++;
        }
        return places;
    }

    /** The minutes of the hour's first visit, by which the others come earlier. */
    private static int places0(List<Place> places, int hour) {
        return places.stream()
                .filter(p -> p.start() == hour)
                .mapToInt(p -> p.kind().minutes())
                .findFirst()
                .orElse(0);
    }

    /** Longer visits first, in a stretch of their own. */
    private static List<Place> cluster(List<Demand.Kind> visits) {
        return oneByOne(
                visits.stream()
                        .sorted(Comparator.comparingInt(Demand.Kind::minutes).reversed())
                        .toList(),
                0,
                false);
    }

    /** One more at the start of as many hours as patients are expected not to come, at least one. */
    private static List<Place> doubled(List<Demand.Kind> visits, Demand demand, int minutes) {
        List<Place> places = new ArrayList<>(oneByOne(visits, 0, false));
        long extra = Math.max(1, Math.round(visits.size() * demand.noShow()));
        int hours = Math.max(1, minutes / HOUR);
        for (int i = 0; i < extra && i < hours; i++) {
            int wanted = i * minutes / (int) extra;
            int at = places.stream()
                    .mapToInt(Place::start)
                    .filter(s -> s >= wanted)
                    .min()
                    .orElse(0);
            places.add(new Place(at, demand.usual(), false));
        }
        return places;
    }

    /** One in three is booked ahead, the rest kept for those who call that day. */
    private static List<Place> openAccess(List<Demand.Kind> visits) {
        List<Place> all = oneByOne(visits, 0, false);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Place place = all.get(i);
            places.add(new Place(place.start(), place.kind(), i % 3 != 0));
        }
        return places;
    }
}
