/** How long things take: laws of a duration in minutes, and fitting them from few or many visits. */
@org.jspecify.annotations.NullMarked
package clinic.baton.engine.duration;
