/** Looking through the audit trail, as whoever has to answer for it would. */
@org.jspecify.annotations.NullMarked
package clinic.baton.oversight;
