/** The journey {@code schedule}: finding, holding, booking, designing a week, and days to which something happens. */
@org.jspecify.annotations.NullMarked
package clinic.baton.acceptance.schedule;
