/**
 * Forecasts a running clinic day: from who is where since when, when each patient will be roomed, seen and gone, when
 * sessions end and what will block. No clock here: the present minute is part of the state.
 */
@NullMarked
package clinic.baton.engine.forecast;

import org.jspecify.annotations.NullMarked;
