package clinic.baton.engine.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/** Walks through sessions in the order they began; before each, those that were over by then are remembered. */
final class SessionReplay {
    private SessionReplay() {}

    /** Called for each session with what was known when it began. */
    interface Step {
        void at(int session, Memories memories);
    }

    /** Walks with fresh memories. */
    static void of(List<VisitSession> sessions, IntFunction<double[]> deviations, Step step) {
        of(sessions, new Memories(), deviations, _ -> {}, step);
    }

    /** Called for each session once it is over. */
    interface Closing {
        void closed(int session);
    }

    static void of(
            List<VisitSession> sessions,
            Memories memories,
            IntFunction<double[]> deviations,
            Closing closing,
            Step step) {
        PriorityQueue<Integer> running =
                new PriorityQueue<>(Comparator.comparing(s -> sessions.get(s).lastEnd()));
        for (int s = 0; s < sessions.size(); s++) {
            while (!running.isEmpty()
                    && !sessions.get(running.peek())
                            .lastEnd()
                            .isAfter(sessions.get(s).firstStart())) {
                int over = running.poll();
                memories.remember(sessions.get(over), deviations.apply(over));
                closing.closed(over);
            }
            step.at(s, memories);
            running.add(s);
        }
    }
}
