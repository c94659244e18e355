/**
 * Simulates a clinic's day event by event: desk, rooms, assistants, providers, laboratory and imaging. Times are minutes
 * from a zero the caller chooses.
 */
@NullMarked
package clinic.baton.engine.simulate;

import org.jspecify.annotations.NullMarked;
