/** Laying out a session: when each patient should come, in which order, where to hold time and where to overbook. */
@org.jspecify.annotations.NullMarked
package clinic.baton.engine.design;
