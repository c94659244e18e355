/** From the command to the first page. */
@org.jspecify.annotations.NullMarked
package clinic.baton.bench.start;
