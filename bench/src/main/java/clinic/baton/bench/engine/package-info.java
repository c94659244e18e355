/** The engine's benchmarks. */
@org.jspecify.annotations.NullMarked
package clinic.baton.bench.engine;
