package clinic.baton.engine.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the line of numbers is cut into ranges of about equal frequency. */
final class Cuts {
    private static final int MOST_RANGES = 8;

    private final double[] places;

    /** Cuts by samples in rising order; ties make fewer ranges. */
    Cuts(double[] sorted) {
        places = sorted.length == 0
                ? new double[0]
                : IntStream.range(1, MOST_RANGES)
                        .mapToDouble(k -> sorted[k * sorted.length / MOST_RANGES])
                        .distinct()
                        .filter(cut -> cut > sorted[0])
                        .toArray();
    }

    int ranges() {
        return places.length + 1;
    }

    /** The range from 0; a cut belongs to the range above. */
    int rangeOf(double value) {
        int found = Arrays.binarySearch(places, value);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
