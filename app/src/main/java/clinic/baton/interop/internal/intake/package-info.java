/** Takes in what the readers found: matching, review, mapping, storing, reporting. */
@org.jspecify.annotations.NullMarked
package clinic.baton.interop.internal.intake;
