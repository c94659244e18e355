package clinic.baton.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EventHeapTest {
    private static final long SEED = 20261123;

    private record Event(double minutes, int number) {}

    @Test
    void events_leave_in_the_order_of_time_and_equal_times_in_the_order_they_came() {
        SplittableRandom random = new SplittableRandom(SEED);
        EventHeap heap = new EventHeap(4);
        List<Event> added = new ArrayList<>();
        for (int k = 0; k < 5_000; k++) {
            Event event = new Event(random.nextInt(500), k);
            added.add(event);
            heap.add(event.minutes(), k);
        }
        List<Event> left = new ArrayList<>();
        while (!heap.isEmpty()) {
            left.add(new Event(heap.firstMinutes(), heap.firstEvent()));
            heap.removeFirst();
        }
        added.sort(Comparator.comparingDouble(Event::minutes).thenComparingInt(Event::number));
        assertThat(left).as("seed %d", SEED).isEqualTo(added);
    }

    @Test
    void adding_and_taking_may_be_mixed() {
        SplittableRandom random = new SplittableRandom(SEED);
        EventHeap heap = new EventHeap(1);
        double now = 0;
        int pending = 0;
        for (int k = 0; k < 20_000; k++) {
            if (pending == 0 || random.nextDouble() < 0.52) {
                heap.add(now + random.nextDouble() * 30, k);
                pending++;
            } else {
                assertThat(heap.firstMinutes()).isGreaterThanOrEqualTo(now);
                now = heap.firstMinutes();
                heap.removeFirst();
                pending--;
            }
            assertThat(heap.size()).isEqualTo(pending);
        }
    }

    @Test
    void a_cleared_heap_is_empty() {
        EventHeap heap = new EventHeap(1);
        heap.add(1, 1);
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();
    }
}
