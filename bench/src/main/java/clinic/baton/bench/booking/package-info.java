/** Bookings a second through the use case, beside plain JDBC that sends the same statements. */
@org.jspecify.annotations.NullMarked
package clinic.baton.bench.booking;
