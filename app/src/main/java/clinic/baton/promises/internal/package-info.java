/** The rules of telling, and how promises are kept. */
@org.jspecify.annotations.NullMarked
package clinic.baton.promises.internal;
