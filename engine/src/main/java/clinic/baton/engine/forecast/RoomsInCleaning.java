package clinic.baton.engine.forecast;

import clinic.baton.engine.Require;

/**
 * Rooms of a pool that are being cleaned.
 *
 * @param pool the pool's index
 * @param rooms how many
 * @param minutesLeft how long that still takes, at least 0
 */
public record RoomsInCleaning(int pool, int rooms, double minutesLeft) {
    /** Checks the ranges. */
    public RoomsInCleaning {
        Require.notNegative("rooms", rooms);
        Require.notNegative("minutesLeft", minutesLeft);
    }
}
