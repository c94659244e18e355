/** Looking for a time in a large practice with a year of appointments ahead of it. */
@org.jspecify.annotations.NullMarked
package clinic.baton.bench.openings;
