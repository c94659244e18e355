package clinic.baton.templates.web;

import clinic.baton.templates.LaidOut;
import clinic.baton.templates.LaidOut.Seat;
import clinic.baton.templates.Template.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A session as a drawing in units of its own: 1000 wide for the session and a fifth more, one row a lane.
 *
 * @param visits planned visits, in order
 * @param height of the lanes
 * @param end where the session ends
 * @param hours where full hours stand, with their words
 * @param done where it will be done: P10, P50 and P90
 * @param words the drawing in a sentence
 */
public record SessionPicture(List<Visit> visits, int height, double end, List<Hour> hours, Done done, String words) {
    private static final double WIDTH = 1000;
    private static final double SPARE = 1.2;
    private static final int LANE = 22;

    /**
     * A visit.
     *
     * @param x its start
     * @param y its lane
     * @param width its planned minutes
     * @param kind {@code usual}, {@code longer} or {@code held}
     * @param waits the expected wait as a line from its start
     * @param title in words
     */
    public record Visit(double x, int y, double width, String kind, double waits, String title) {}

    /** A full hour. */
    public record Hour(double x, String words) {}

    /** When it will be done. */
    public record Done(double early, double likely, double late) {}

    /** Keeps the lists from changing. */
    public SessionPicture {
        visits = List.copyOf(visits);
        hours = List.copyOf(hours);
    }

    static SessionPicture of(Block block, LaidOut laid) {
        double scale = WIDTH / (block.minutes() * SPARE);
        List<Visit> visits = new ArrayList<>();
        List<Double> free = new ArrayList<>();
        UUID longest = laid.visits().stream()
                .map(Seat::kind)
                .max(java.util.Comparator.comparingInt(k -> k.minutes()))
                .map(k -> k.id())
                .orElse(new UUID(0, 0));
        boolean mixed =
                laid.visits().stream().map(s -> s.kind().id()).distinct().count() > 1;
        for (Seat seat : laid.visits()) {
            int lane = lane(free, seat);
            visits.add(new Visit(
                    round(seat.start() * scale),
                    lane * LANE,
                    round(Math.max(6, seat.kind().minutes() * scale - 3)),
                    seat.sameDay() ? "held" : mixed && seat.kind().id().equals(longest) ? "longer" : "usual",
                    round(seat.waiting() * scale),
                    title(block, seat)));
        }
        LaidOut.Effect e = laid.effect();
        double most = block.minutes() * SPARE;
        return new SessionPicture(
                visits,
                Math.max(1, free.size()) * LANE,
                round(block.minutes() * scale),
                hours(block, scale),
                new Done(
                        round(Math.min(most, e.doneP10()) * scale),
                        round(Math.min(most, e.doneP50()) * scale),
                        round(Math.min(most, e.doneP90()) * scale)),
                words(block, laid));
    }

    private static int lane(List<Double> free, Seat seat) {
        double until = seat.start() + seat.kind().minutes();
        for (int lane = 0; lane < free.size(); lane++) {
            if (free.get(lane) <= seat.start()) {
                free.set(lane, until);
                return lane;
            }
        }
        free.add(until);
        return free.size() - 1;
    }

    private static String title(Block block, Seat seat) {
        return Says.time(block.starts().plusMinutes(Math.round(seat.start()))) + " "
                + seat.kind().name() + (seat.sameDay() ? ", kept for that day" : "") + ", expected wait "
                + Math.round(seat.waiting()) + " min";
    }

    private static List<Hour> hours(Block block, double scale) {
        List<Hour> hours = new ArrayList<>();
        int toHour = (60 - block.starts().getMinute()) % 60;
        for (int at = toHour; at <= block.minutes() * SPARE - 10; at += 60) {
            hours.add(new Hour(
                    round(at * scale),
                    Integer.toString(block.starts().plusMinutes(at).getHour())));
        }
        return hours;
    }

    private static String words(Block block, LaidOut laid) {
        List<String> starts = laid.visits().stream()
                .map(s -> Says.time(block.starts().plusMinutes(Math.round(s.start()))))
                .toList();
        return String.format(
                Locale.ENGLISH,
                "%d visits, at %s. Done between %s and %s in eight of ten sessions.",
                laid.visits().size(),
                String.join(", ", starts),
                Says.time(block.starts().plusMinutes(Math.round(laid.effect().doneP10()))),
                Says.time(block.starts().plusMinutes(Math.round(laid.effect().doneP90()))));
    }

    private static double round(double x) {
        return Math.round(x * 10) / 10.0;
    }
}
