/** How the day becomes a question to the engine, and its answers are kept. */
@org.jspecify.annotations.NullMarked
package clinic.baton.forecast.internal;
