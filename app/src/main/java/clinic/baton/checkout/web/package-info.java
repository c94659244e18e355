/** Pages of check-out. */
@org.jspecify.annotations.NullMarked
package clinic.baton.checkout.web;
