package clinic.baton.engine.relay;

import clinic.baton.engine.Require;

/** A time kept free that a moved patient may use, at a provider given by index. */
public record OpenHold(int provider, double startMinutes) {
    /** Checks the ranges. */
    public OpenHold {
        Require.notNegative("provider", provider);
        Require.finite("startMinutes", startMinutes);
    }
}
