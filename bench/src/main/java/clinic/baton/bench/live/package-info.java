/** A change until other screens show it, beside a bare server that sends the same bytes. */
@org.jspecify.annotations.NullMarked
package clinic.baton.bench.live;
