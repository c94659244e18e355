package clinic.baton.web;

import java.time.Instant;

/**
 * Something that was put aside to take something else.
 *
 * @param id the element is {@code parked-ID}
 * @param who who waits
 * @param what what was being done
 * @param since since when, practice time
 * @param resume takes it up again, exactly as it was
 */
public record ParkedCall(String id, Phrase who, Phrase what, Instant since, Button resume) {}
