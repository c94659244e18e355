/** Forecasts set against what became of them. */
@org.jspecify.annotations.NullMarked
package clinic.baton.forecast.internal;
