/** From nothing to a first booking, and to a colleague who joins. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.setup;
