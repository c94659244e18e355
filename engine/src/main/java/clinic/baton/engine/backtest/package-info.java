/**
 * Asks of a clinic's own history how good forecasts would have been: each is made with what was known at its moment and
 * compared with what came.
 */
@NullMarked
package clinic.baton.engine.backtest;

import org.jspecify.annotations.NullMarked;
