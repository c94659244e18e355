/** Patient search among many patients of several practices, beside the bare database function. */
@org.jspecify.annotations.NullMarked
package clinic.baton.bench.find;
