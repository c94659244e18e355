package clinic.baton.schedule.internal;

import java.util.Arrays;

/**
 * What is taken of one line, in seconds since 1970. Ranges of one line never overlap (the database sees to it), so they are
 * kept as sorted numbers: start, length, and whether nobody is seen in it (a break).
 */
final class TakenLine {
    /** What {@link #blockedUntil} says where nothing is in the way. */
    static final long OPEN = Long.MIN_VALUE;

    /** A line of which nothing is taken; nothing may be added to it. */
    static final TakenLine FREE = new TakenLine();

    private static final int LENGTH_BITS = 18;
    private static final long LENGTHS = (1L << LENGTH_BITS) - 1;
    private static final int START_SHIFT = LENGTH_BITS + 1;

    private long[] packed = new long[0];
    private int size;

    void add(long from, long until, boolean away) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, Math.max(16, size * 2));
        }
        packed[size++] = (from << START_SHIFT) | (((until - from) & LENGTHS) << 1) | (away ? 1 : 0);
    }

    void sort() {
        Arrays.sort(packed, 0, size);
    }

    int size() {
        return size;
    }

    long start(int i) {
        return packed[i] >> START_SHIFT;
    }

    long end(int i) {
        return start(i) + ((packed[i] >> 1) & LENGTHS);
    }

    /** Whether the provider is away in it, and sees nobody. */
    boolean away(int i) {
        return (packed[i] & 1) == 1;
    }

    /** The end of what stands in the way of a range, or {@link #OPEN}. */
    long blockedUntil(long from, long until) {
        int last = lastBefore(until);
        return last >= 0 && end(last) > from ? end(last) : OPEN;
    }

    /** The end of what lies last before a moment; {@code otherwise} where nothing does after that. */
    long endBefore(long moment, long otherwise) {
        int last = lastBefore(moment);
        return last < 0 ? otherwise : Math.max(otherwise, Math.min(moment, end(last)));
    }

    /** The start of what comes first at or after a moment; {@code otherwise} where nothing does before that. */
    long startAfter(long moment, long otherwise) {
        int next = lastBefore(moment) + 1;
        return next >= size ? otherwise : Math.min(otherwise, start(next));
    }

    /** The first that begins at or after a moment. */
    int firstFrom(long moment) {
        return lastBefore(moment) + 1;
    }

    /** The last that begins before a moment, or -1. */
    private int lastBefore(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
