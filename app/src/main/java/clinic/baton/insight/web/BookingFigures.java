package clinic.baton.insight.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a range of dates.
 *
 * @param booked how many visits were booked
 * @param reasons what for
 * @param fill how full each provider's clinic time was
 * @param cancellations why visits were called off
 * @param shows who came, by session
 * @param waitsByLanguage how long who came waited, by the language they speak
 * @param waitsByNeed the same by what they need
 */
public record BookingFigures(
        int booked,
        List<Figure> reasons,
        List<Figure> fill,
        List<Figure> cancellations,
        List<Figure> shows,
        List<Figure> waitsByLanguage,
        List<Figure> waitsByNeed) {
    private static final long SMALL = 5;

    /**
     * A figure.
     *
     * @param name what of
     * @param value the figure in words
     * @param visits of how many visits it is made
     * @param share 0 to 100, for its bar
     * @param key what opens it
     */
    public record Figure(String name, String value, long visits, long share, String key) {
        /** Whether it is made of too few visits to say much. */
        public boolean few() {
            return visits < SMALL;
        }
    }

    /** Keeps the lists from changing. */
    public BookingFigures {
        reasons = List.copyOf(reasons);
        fill = List.copyOf(fill);
        cancellations = List.copyOf(cancellations);
        shows = List.copyOf(shows);
        waitsByLanguage = List.copyOf(waitsByLanguage);
        waitsByNeed = List.copyOf(waitsByNeed);
    }

    static BookingFigures of(Clinic clinic, Bookings.Read read) {
        List<BookedVisit> visits = read.visits();
        return new BookingFigures(
                visits.size(),
                counted("reason", visits, v -> Stream.of(v.reason())),
                fill(clinic, read),
                counted(
                        "cancelled",
                        visits.stream().filter(BookedVisit::cancelled).toList(),
                        v -> Stream.of(v.endedReason())),
                shows(visits),
                waits("language", visits, v -> Stream.of(v.language())),
                waits("need", visits, v -> v.needs().stream()));
    }

    private static List<Figure> counted(
            String kind, List<BookedVisit> visits, Function<BookedVisit, Stream<String>> by) {
        return by(visits, by).entrySet().stream()
                .map(e -> {
                    long share = percent(e.getValue().size(), visits.size());
                    return new Figure(
                            e.getKey(),
                            e.getValue().size() + ", " + share + " %",
                            e.getValue().size(),
                            share,
                            kind + ":" + e.getKey());
                })
                .sorted(Comparator.comparingLong(Figure::visits).reversed())
                .toList();
    }

    private static List<Figure> fill(Clinic clinic, Bookings.Read read) {
        return clinic.providers().stream()
                .filter(p -> read.planned().containsKey(p.id()))
                .map(p -> filled(p, read))
                .toList();
    }

    private static Figure filled(Practitioner provider, Bookings.Read read) {
        UUID id = provider.id();
        List<BookedVisit> theirs = read.visits().stream()
                .filter(v -> id.equals(v.appointment().practitioner())
                        && v.appointment().status().stands())
                .toList();
        long minutes = sum(theirs, v -> v.appointment().time().length().toMinutes());
        long planned = read.planned().getOrDefault(id, 0L);
        long share = percent(minutes, planned);
        return new Figure(
                provider.shortName(),
                share + " %, " + minutes + " of " + planned + " min",
                theirs.size(),
                Math.min(100, share),
                "provider:" + provider.shortName());
    }

    private static List<Figure> shows(List<BookedVisit> visits) {
        List<BookedVisit> over =
                visits.stream().filter(v -> v.came() || v.missed()).toList();
        return by(over, v -> Stream.of(v.session())).entrySet().stream()
                .map(e -> {
                    long came = e.getValue().stream().filter(BookedVisit::came).count();
                    long share = percent(came, e.getValue().size());
                    return new Figure(
                            e.getKey(),
                            share + " % came, " + came + " of " + e.getValue().size(),
                            e.getValue().size(),
                            share,
                            "session:" + e.getKey());
                })
                .toList();
    }

    private static List<Figure> waits(String kind, List<BookedVisit> visits, Function<BookedVisit, Stream<String>> by) {
        List<BookedVisit> seen =
                visits.stream().filter(v -> v.waited().isPresent()).toList();
        long longest = by(seen, by).values().stream()
                .mapToLong(BookingFigures::median)
                .max()
                .orElse(0);
        return by(seen, by).entrySet().stream()
                .map(e -> new Figure(
                        e.getKey(),
                        "half waited " + median(e.getValue()) + " min or less, nine of ten "
                                + quantile(e.getValue(), 0.9) + " min or less",
                        e.getValue().size(),
                        percent(median(e.getValue()), longest),
                        kind + ":" + e.getKey()))
                .sorted(Comparator.comparingLong(Figure::visits).reversed())
                .toList();
    }

    private static Map<String, List<BookedVisit>> by(
            List<BookedVisit> visits, Function<BookedVisit, Stream<String>> by) {
        return visits.stream()
                .flatMap(v -> by.apply(v).map(name -> Map.entry(name, v)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static long median(List<BookedVisit> visits) {
        return quantile(visits, 0.5);
    }

    /** The smallest wait that so many of them did not exceed. */
    private static long quantile(List<BookedVisit> visits, double share) {
        long[] waits =
                visits.stream().mapToLong(v -> v.waited().orElse(0)).sorted().toArray();
        return waits[(int) Math.ceil(share * waits.length) - 1];
    }

    private static long sum(List<BookedVisit> visits, ToLongFunction<BookedVisit> of) {
        return visits.stream().mapToLong(of).sum();
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
