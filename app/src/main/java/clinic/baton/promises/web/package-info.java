/** Telling from a screen, and how well promises were kept. */
@org.jspecify.annotations.NullMarked
package clinic.baton.promises.web;
