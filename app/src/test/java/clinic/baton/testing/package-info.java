/** What tests of the application stand on: a database of their own, a clock they set, practices they make. */
@org.jspecify.annotations.NullMarked
package clinic.baton.testing;
