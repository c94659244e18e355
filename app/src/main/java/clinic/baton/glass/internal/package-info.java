/** Rules and SQL of restricted records. */
@org.jspecify.annotations.NullMarked
package clinic.baton.glass.internal;
