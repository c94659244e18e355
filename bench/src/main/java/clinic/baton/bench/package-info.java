/** Measures Baton, each figure as a ratio to a plain baseline measured in the same run. */
@org.jspecify.annotations.NullMarked
package clinic.baton.bench;
