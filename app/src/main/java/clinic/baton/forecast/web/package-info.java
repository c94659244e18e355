/** Waits on screens, and how good they were. */
@org.jspecify.annotations.NullMarked
package clinic.baton.forecast.web;
