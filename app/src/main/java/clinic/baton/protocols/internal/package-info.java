/** Rules and SQL of protocols. */
@org.jspecify.annotations.NullMarked
package clinic.baton.protocols.internal;
