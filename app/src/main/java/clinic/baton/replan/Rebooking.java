package clinic.baton.replan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an incident affects, rebooked at once: searched in the background, looked over by somebody, then approved.
 *
 * @param id the rebooking
 * @param incident what it comes from
 * @param state how it stands
 * @param percent how far the search is, 0 to 100
 * @param startedAt when the search began, in the practice's time
 * @param by who began it
 * @param version grows with each change of a row or of the state
 * @param rows a row for each appointment, by its start
 */
public record Rebooking(
        UUID id, UUID incident, State state, int percent, Instant startedAt, String by, int version, List<Row> rows) {
    /** Keeps the rows from changing. */
    public Rebooking {
        rows = List.copyOf(rows);
    }

    /** How a rebooking stands. */
    public enum State {
        /** The search runs. */
        SEARCHING,
        /** There is a proposal to look over. */
        READY,
        /** The patients are asked. */
        APPROVED,
        /** It was dropped. */
        DROPPED;

        /** Its code. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where one appointment could go.
     *
     * @param appointment which
     * @param version its version when the search began
     * @param patient whose
     * @param practitioner with whom it could be
     * @param starts when it could be; null for nowhere
     * @param room the room kept for it; null where one is found on the day
     * @param lane which of the provider's lines
     * @param pinned whether it stays so when the rest is searched again
     */
    public record Row(
            UUID appointment,
            int version,
            UUID patient,
            @Nullable UUID practitioner,
            @Nullable Instant starts,
            @Nullable UUID room,
            int lane,
            boolean pinned) {
        /** The same somewhere else, or nowhere. */
        public Row at(
                @Nullable UUID otherPractitioner, @Nullable Instant when, @Nullable UUID otherRoom, int otherLane) {
            return new Row(appointment, version, patient, otherPractitioner, when, otherRoom, otherLane, pinned);
        }

        /** The same, pinned or not. */
        public Row pin(boolean stays) {
            return new Row(appointment, version, patient, practitioner, starts, room, lane, stays);
        }
    }

    /** How many have a time. */
    public long placed() {
        return rows.stream().filter(r -> r.starts() != null).count();
    }
}
