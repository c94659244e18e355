/** Baton from outside: what people and other systems meet. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance;
