package clinic.baton.engine.simulate;

import java.util.Arrays;

/**
 * A queue of future events over primitive arrays: a four-way heap ordered by time, equal times in the order of their
 * insertion. Adding and taking allocate nothing until the capacity is exceeded, which doubles it.
 *
 * <p>An event is a time in minutes and an {@code int} the caller reads. At most 2^31 events may be added between two
 * calls of {@link #clear()}. Not safe for use by several threads.
 */
public final class EventHeap {
    private static final int ARITY_SHIFT = 2;

    private long[] keys;
    private long[] tags;
    private int size;
    private int added;

    /**
     * An empty heap.
     *
     * @param capacity the number of pending events to reserve room for, at least 1
     * @throws IllegalArgumentException if the capacity is below 1
     */
    public EventHeap(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity + " is below 1");
        }
        this.keys = new long[capacity];
        this.tags = new long[capacity];
    }

    /** The number of pending events. */
    public int size() {
        return size;
    }

    /** Whether no event is pending. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Forgets all pending events. */
    public void clear() {
        size = 0;
        added = 0;
    }

    /** The time of the earliest event; meaningless when empty. */
    public double firstMinutes() {
        return minutes(keys[0]);
    }

    /** The caller's number on the earliest event; meaningless when empty. */
    public int firstEvent() {
        return (int) tags[0];
    }

    /** Adds an event. The time must not be NaN. */
    public void add(double atMinutes, int event) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            tags = Arrays.copyOf(tags, 2 * size);
        }
        siftUp(size++, key(atMinutes), ((long) added++ << 32) | (event & 0xFFFFFFFFL));
    }

    /** Removes the earliest event. Does nothing sensible when empty. */
    public void removeFirst() {
        int last = --size;
        if (last > 0) {
            siftDown(keys[last], tags[last], last);
        }
    }

    private void siftUp(int from, long key, long tag) {
        long[] times = keys;
        long[] marks = tags;
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) >> ARITY_SHIFT;
            if (!before(key, tag, times[parent], marks[parent])) {
                break;
            }
            times[hole] = times[parent];
            marks[hole] = marks[parent];
            hole = parent;
        }
        times[hole] = key;
        marks[hole] = tag;
    }

    /** The hole goes down to a leaf along the earliest children, then the event rises from there: it was a late one. */
    private void siftDown(long key, long tag, int count) {
        long[] times = keys;
        long[] marks = tags;
        int hole = 0;
        for (int first = 1; first < count; first = (hole << ARITY_SHIFT) + 1) {
            int best = first + 4 <= count ? earliestOfFour(first) : earliest(first, count);
            times[hole] = times[best];
            marks[hole] = marks[best];
            hole = best;
        }
        siftUp(hole, key, tag);
    }

    private int earliestOfFour(int first) {
        int left = earlier(first, first + 1);
        int right = earlier(first + 2, first + 3);
        return earlier(left, right);
    }

    private int earliest(int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            best = earlier(best, i);
        }
        return best;
    }

    /** Equal times are rare, so that this compiles to a choice without a branch. */
    private int earlier(int a, int b) {
        long[] times = keys;
        if (times[a] == times[b]) {
            return tags[a] < tags[b] ? a : b;
        }
        return times[a] < times[b] ? a : b;
    }

    private static boolean before(long key, long tag, long otherKey, long otherTag) {
        return key < otherKey || (key == otherKey && tag < otherTag);
    }

    /** A whole number in the same order as the time: the bits of a negative one turned round. */
    private static long key(double minutes) {
        long bits = Double.doubleToRawLongBits(minutes + 0.0);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    private static double minutes(long key) {
        return Double.longBitsToDouble(key ^ ((key >> 63) & Long.MAX_VALUE));
    }
}
