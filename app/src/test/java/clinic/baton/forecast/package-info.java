/** Waits are honest: ranges, moved by what happens, kept with what became of them. */
@org.jspecify.annotations.NullMarked
package clinic.baton.forecast;
