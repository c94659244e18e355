/** A clinic's day, conducted on the screens by people with browsers. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.day;
