/** What falls due happens once, however many processes run and whichever of them is killed. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.once;
