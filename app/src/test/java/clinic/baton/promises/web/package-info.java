/** Waits on pages. */
@org.jspecify.annotations.NullMarked
package clinic.baton.promises.web;
