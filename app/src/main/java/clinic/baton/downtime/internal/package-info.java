/** How the sheets are made and kept. */
@org.jspecify.annotations.NullMarked
package clinic.baton.downtime.internal;
