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

    private double[] minutes;
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
        this.minutes = new double[capacity];
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
        return minutes[0];
    }

    /** The caller's number on the earliest event; meaningless when empty. */
    public int firstEvent() {
        return (int) tags[0];
    }

    /** Adds an event. The time must not be NaN. */
    public void add(double atMinutes, int event) {
        if (size == minutes.length) {
            minutes = Arrays.copyOf(minutes, 2 * size);
            tags = Arrays.copyOf(tags, 2 * size);
        }
        siftUp(size++, atMinutes, ((long) added++ << 32) | (event & 0xFFFFFFFFL));
    }

    /** Removes the earliest event. Does nothing sensible when empty. */
    public void removeFirst() {
        int last = --size;
        if (last > 0) {
            siftDown(minutes[last], tags[last], last);
        }
    }

    private void siftUp(int from, double atMinutes, long tag) {
        double[] times = minutes;
        long[] marks = tags;
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) >> ARITY_SHIFT;
            if (!before(atMinutes, tag, times[parent], marks[parent])) {
                break;
            }
            times[hole] = times[parent];
            marks[hole] = marks[parent];
            hole = parent;
        }
        times[hole] = atMinutes;
        marks[hole] = tag;
    }

    private void siftDown(double atMinutes, long tag, int count) {
        double[] times = minutes;
        long[] marks = tags;
        int hole = 0;
        for (int first = 1; first < count; first = (hole << ARITY_SHIFT) + 1) {
            int best = earliest(first, Math.min(first + 4, count));
            if (!before(times[best], marks[best], atMinutes, tag)) {
                break;
            }
            times[hole] = times[best];
            marks[hole] = marks[best];
            hole = best;
        }
        times[hole] = atMinutes;
        marks[hole] = tag;
    }

    private int earliest(int from, int to) {
        double[] times = minutes;
        int best = from;
        for (int i = from + 1; i < to; i++) {
            if (times[i] < times[best] || (times[i] == times[best] && tags[i] < tags[best])) {
                best = i;
            }
        }
        return best;
    }

    private static boolean before(double time, long tag, double otherTime, long otherTag) {
        return time < otherTime || (time == otherTime && tag < otherTag);
    }
}
