/** What a clinic relies on, tried from outside: what was acknowledged is kept, whatever is killed, stopped or full. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.trust;
