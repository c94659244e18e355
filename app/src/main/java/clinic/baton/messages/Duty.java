package clinic.baton.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who covers whom, or who is on call.
 *
 * @param id its id
 * @param person who is away; null for being on call
 * @param by who covers, or is on call
 * @param starts from when
 * @param ends until when
 */
public record Duty(UUID id, @Nullable UUID person, UUID by, Instant starts, Instant ends) {}
