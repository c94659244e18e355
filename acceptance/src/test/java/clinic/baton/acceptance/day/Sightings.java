package clinic.baton.acceptance.day;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long it took from one person's key or click until another's screen showed it. */
final class Sightings {
    /** Far beyond the second that it takes on a quiet machine. */
    private static final double LONG_MILLIS = 15_000;

    private final List<Long> millis = new ArrayList<>();

    /** Somebody acts, and something comes up elsewhere. */
    void seen(Locator there, Runnable act) {
        time(there, act, WaitForSelectorState.ATTACHED);
    }

    /** Somebody acts, and something goes away elsewhere. */
    void gone(Locator there, Runnable act) {
        time(there, act, WaitForSelectorState.DETACHED);
    }

    private void time(Locator there, Runnable act, WaitForSelectorState state) {
        long start = System.nanoTime();
        act.run();
        there.waitFor(new Locator.WaitForOptions().setState(state).setTimeout(LONG_MILLIS));
        millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    /** The middle one. */
    long medianMillis() {
        return at(50);
    }

    private long at(int percent) {
        return millis.stream().sorted().toList().get((millis.size() - 1) * percent / 100);
    }

    @Override
    public String toString() {
        return millis.size() + " changes seen on the other screen after " + at(50) + " ms (median), " + at(95)
                + " ms (95 %), " + at(100) + " ms (most)";
    }
}
