/** Rules and SQL of threads. */
@org.jspecify.annotations.NullMarked
package clinic.baton.messages.internal;
