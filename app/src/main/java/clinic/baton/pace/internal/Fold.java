package clinic.baton.pace.internal;

import clinic.baton.pace.internal.Line.Outcome;
import clinic.baton.record.Entry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads entries of the record into lines. It knows the schedule's and the floor's events by name and shape, not by class:
 * what they told once, they tell for ever.
 */
final class Fold {
    private static final String WITH_PROVIDER = "WITH_PROVIDER";

    private final JsonMapper json;
    private final Function<UUID, @Nullable Line> stored;
    private final Map<UUID, Line> lines = new HashMap<>();

    /** Lines that aren't known yet are asked of {@code stored}. */
    Fold(JsonMapper json, Function<UUID, @Nullable Line> stored) {
        this.json = json;
        this.stored = stored;
    }

    Map<UUID, Line> lines() {
        return lines;
    }

    void read(Entry entry) {
        switch (entry.type()) {
            case "schedule.AppointmentBooked",
                    "schedule.AppointmentMoved",
                    "schedule.AppointmentCancelled",
                    "schedule.AppointmentMissed",
                    "schedule.AppointmentProgressed",
                    "schedule.AppointmentRestored",
                    "schedule.WalkInRecorded" ->
                appointment(json.readTree(entry.payload()).path("after"), entry);
            case "flow.EncounterBegan" -> began(json.readTree(entry.payload()).path("encounter"));
            case "flow.EncounterMoved" -> moved(json.readTree(entry.payload()));
            default -> {}
        }
    }

    private void appointment(JsonNode after, Entry entry) {
        Line line = line(id(after.path("id")), instant(after.path("time").path("start")));
        if (line == null) {
            return;
        }
        line.starts = or(instant(after.path("time").path("start")), line.starts);
        line.practitioner = id(after.path("practitioner"));
        line.visitType = id(after.path("visitType"));
        line.bookedAt = instant(after.path("bookedAt"));
        line.walkIn |= entry.type().equals("schedule.WalkInRecorded");
        line.outcome = switch (after.path("status").asString("")) {
            case "ARRIVED", "FULFILLED" -> Outcome.CAME;
            case "NOSHOW" -> Outcome.MISSED;
            case "CANCELLED", "ENTERED_IN_ERROR" -> Outcome.CANCELLED;
            default -> Outcome.AHEAD;
        };
    }

    private void began(JsonNode encounter) {
        Line line = ofEncounter(encounter);
        if (line != null) {
            line.arrivedAt = instant(encounter.path("arrivedAt"));
        }
    }

    private void moved(JsonNode moved) {
        JsonNode before = moved.path("before").path("stay");
        JsonNode after = moved.path("after").path("stay");
        Line line = ofEncounter(moved.path("after"));
        Instant from = instant(before.path("since"));
        Instant at = instant(after.path("since"));
        if (line == null || from == null || at == null) {
            return;
        }
        boolean was = before.path("stage").asString("").equals(WITH_PROVIDER);
        boolean is = after.path("stage").asString("").equals(WITH_PROVIDER);
        boolean back = after.path("passage").asInt(0) < before.path("passage").asInt(0);
        if (is && !was) {
            if (back) {
                line.leftByMistake(at, from);
            } else {
                line.enter(at);
            }
        } else if (was && !is) {
            if (back) {
                line.since = null;
            } else {
                line.leave(at);
            }
        }
        if (after.path("stage").asString("").equals("LEFT_WITHOUT_BEING_SEEN")) {
            line.outcome = Outcome.LEFT;
        }
    }

    private @Nullable Line ofEncounter(JsonNode encounter) {
        JsonNode purpose = encounter.path("purpose");
        UUID appointment = id(purpose.path("appointment"));
        Instant planned = instant(purpose.path("planned").path("start"));
        Line line = line(
                appointment == null ? id(encounter.path("id")) : appointment,
                planned == null ? instant(encounter.path("arrivedAt")) : planned);
        if (line != null) {
            line.practitioner = or(id(purpose.path("practitioner")), line.practitioner);
            line.visitType = or(id(purpose.path("visitType")), line.visitType);
            line.walkIn |= purpose.path("walkIn").asBoolean(false);
            line.outcome = line.outcome == Outcome.AHEAD ? Outcome.CAME : line.outcome;
        }
        return line;
    }

    private @Nullable Line line(@Nullable UUID id, @Nullable Instant starts) {
        if (id == null) {
            return null;
        }
        Line known = lines.get(id);
        Line line = known == null ? stored.apply(id) : known;
        if (line == null && starts != null) {
            line = new Line(id, starts);
        }
        if (line != null) {
            lines.put(id, line);
        }
        return line;
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static Instant or(@Nullable Instant one, Instant other) {
        return one == null ? other : one;
    }

    private static @Nullable UUID id(JsonNode node) {
        return node.isString() ? UUID.fromString(node.asString()) : null;
    }

    private static @Nullable Instant instant(JsonNode node) {
        return node.isString() ? Instant.parse(node.asString()) : null;
    }
}
