package clinic.baton.messages;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who covers for somebody who is away, or who is on call. Answers its id.
 *
 * @param person who is away; null for being on call
 * @param by who covers, or is on call
 * @param starts from when, in the practice's time
 * @param ends until when
 */
public record SetDuty(@Nullable UUID person, UUID by, Instant starts, Instant ends) implements Command<UUID> {}
