/** Finding a place for one more patient, and telling whether a session is too tight or too loose. */
@org.jspecify.annotations.NullMarked
package clinic.baton.engine.openings;
