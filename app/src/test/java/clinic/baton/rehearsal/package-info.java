/** Rehearsed days. */
@org.jspecify.annotations.NullMarked
package clinic.baton.rehearsal;
