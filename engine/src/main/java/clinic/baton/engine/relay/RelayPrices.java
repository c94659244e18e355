package clinic.baton.engine.relay;

import clinic.baton.engine.Require;

/**
 * What disturbing people costs, in minutes of one patient's waiting.
 *
 * @param perMinute of moving an appointment by one minute, earlier or later
 * @param perPerson of telling one person of a change at all
 * @param otherProvider of seeing someone else than expected, besides
 * @param otherDay of coming on another day, besides
 */
public record RelayPrices(double perMinute, double perPerson, double otherProvider, double otherDay) {
    /** Prices to begin with: a call is worth four minutes, five minutes' shift one, another provider ten, another day ninety. */
    public static final RelayPrices USUAL = new RelayPrices(0.2, 4, 10, 90);

    /** Checks the ranges. */
    public RelayPrices {
        Require.notNegative("perMinute", perMinute);
        Require.notNegative("perPerson", perPerson);
        Require.notNegative("otherProvider", otherProvider);
        Require.notNegative("otherDay", otherDay);
    }
}
