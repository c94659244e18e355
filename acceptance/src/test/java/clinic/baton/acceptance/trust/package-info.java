/** What a clinic relies on, tried from outside. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.trust;
