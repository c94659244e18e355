/**
 * What a session with given starts will be like, by three methods that agree where they overlap: stage recursion, lattice,
 * Monte Carlo.
 */
@org.jspecify.annotations.NullMarked
package clinic.baton.engine.evaluate;
