package clinic.baton.promises.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.WaitRange;
import clinic.baton.promises.WaitPromise;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who must be told something about their wait. Without a word from anybody, the appointment's time is what was promised.
 *
 * @param visit whose
 * @param matter what about
 * @param promised until when they were told, or their appointment
 * @param range when they will be seen now
 * @param promise the newest word to them; null for none
 */
record Slipped(
        Encounter visit,
        Matter matter,
        Instant promised,
        WaitRange range,
        @Nullable WaitPromise promise) {
    /** A median so much past what was promised is told. */
    static final Duration TOLERATED = Duration.ofMinutes(10);

    /** From here on people choose between staying, coming back and another day. */
    static final Duration LONG = Duration.ofMinutes(30);

    /** So long before their turn somebody who left is called back. */
    static final Duration CALL_BACK = Duration.ofMinutes(20);

    /** What there is to tell. */
    enum Matter {
        /** It takes longer than was promised. */
        LATER,
        /** The next word was promised for now. */
        UPDATE,
        /** Somebody who left has to come back. */
        CALL_BACK
    }

    static List<Slipped> of(Day day, Outlook outlook, Map<UUID, WaitPromise> newest, Instant now) {
        List<Slipped> slipped = new ArrayList<>();
        for (Encounter visit : day.here()) {
            WaitRange range = outlook.of(visit.id()).map(PersonOutlook::seen).orElse(null);
            if (visit.seenAt() == null && range != null) {
                Slipped found = of(visit, range, newest.get(visit.id()), now);
                if (found != null) {
                    slipped.add(found);
                }
            }
        }
        return slipped;
    }

    private static @Nullable Slipped of(Encounter visit, WaitRange range, @Nullable WaitPromise promise, Instant now) {
        if (promise != null && promise.choice() == WaitPromise.Choice.REBOOKS) {
            return null;
        }
        Instant promised = promised(visit, promise);
        if (promise != null && promise.choice() == WaitPromise.Choice.COMES_BACK) {
            boolean time = !now.isBefore(range.likely().minus(CALL_BACK));
            return time ? new Slipped(visit, Matter.CALL_BACK, promised, range, promise) : null;
        }
        if (!range.likely().isBefore(promised.plus(TOLERATED))) {
            return new Slipped(visit, Matter.LATER, promised, range, promise);
        }
        boolean due = promise != null && !now.isBefore(promise.nextUpdate());
        return due ? new Slipped(visit, Matter.UPDATE, promised, range, promise) : null;
    }

    private static Instant promised(Encounter visit, @Nullable WaitPromise promise) {
        if (promise != null) {
            return promise.range().until();
        }
        return visit.purpose().planned() == null
                ? visit.arrivedAt().plus(LONG)
                : visit.purpose().planned().start();
    }

    /** Whether the wait from what was promised is so long that people choose. */
    boolean isLong() {
        return !range.likely().isBefore(promised.plus(LONG));
    }

    /** One and the same as long as nobody has told them anything since. */
    String key() {
        return switch (matter) {
            case LATER -> "wait-" + visit.id() + occasion();
            case UPDATE -> "update-" + visit.id() + occasion();
            case CALL_BACK -> "call-back-" + visit.id() + occasion();
        };
    }

    private String occasion() {
        return promise == null ? "" : "-" + promise.told().at().getEpochSecond();
    }
}
