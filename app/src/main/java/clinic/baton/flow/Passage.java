package clinic.baton.flow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a visit in one stage.
 *
 * @param number its place, from 1; undone ones are missing
 * @param stage the stage
 * @param since from when
 * @param until until when; null while it lasts
 * @param room the room; null for none
 * @param by who brought them there
 */
public record Passage(
        int number,
        Stage stage,
        Instant since,
        @Nullable Instant until,
        @Nullable UUID room,
        @Nullable UUID by) {}
