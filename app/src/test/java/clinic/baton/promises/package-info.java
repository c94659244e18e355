/** People are told before they ask, and what they were told stands. */
@org.jspecify.annotations.NullMarked
package clinic.baton.promises;
