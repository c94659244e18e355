/** The search of a rebooking: what moves, where to, and what is better, in Timefold's terms. */
@org.jspecify.annotations.NullMarked
package clinic.baton.replan.internal.solve;
