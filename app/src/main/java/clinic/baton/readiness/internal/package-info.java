/** Rules and SQL of readiness. */
@org.jspecify.annotations.NullMarked
package clinic.baton.readiness.internal;
