package clinic.baton.bench.engine;

import clinic.baton.engine.simulate.EventHeap;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 1,000 times the earliest event taken and a later one added, 300 pending: primitive arrays against java.util.PriorityQueue. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EventHeapBench {

    private static final int EVENTS = 1_000;
    private static final int PENDING = 300;

    private record Event(double minutes, int number) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return Double.compare(minutes, other.minutes);
        }
    }

    private final EventHeap heap = new EventHeap(PENDING + 1);
    private final PriorityQueue<Event> queue = new PriorityQueue<>();
    private final double[] delays = new double[EVENTS];

    @Setup
    public void fill() {
        var random = new SplittableRandom(1);
        for (int k = 0; k < EVENTS; k++) {
            delays[k] = random.nextExponential();
        }
        for (int k = 0; k < PENDING; k++) {
            double at = random.nextDouble();
            heap.add(at, k);
            queue.add(new Event(at, k));
        }
    }

    @Benchmark
    public double primitiveHeap() {
        for (int k = 0; k < EVENTS; k++) {
            double now = heap.firstMinutes();
            int event = heap.firstEvent();
            heap.removeFirst();
            heap.add(now + delays[k], event);
        }
        return heap.firstMinutes();
    }

    @Benchmark
    public double plain() {
        for (int k = 0; k < EVENTS; k++) {
            Event event = queue.remove();
            queue.add(new Event(event.minutes() + delays[k], event.number()));
        }
        return queue.element().minutes();
    }
}
