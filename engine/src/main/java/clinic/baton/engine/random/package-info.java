/** Random numbers that are the same for the same seed, one stream for each purpose. */
@org.jspecify.annotations.NullMarked
package clinic.baton.engine.random;
