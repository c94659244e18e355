package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Require;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.Weights;
import clinic.baton.engine.design.SlottedSession;
import clinic.baton.engine.design.StartGrid;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.evaluate.Evaluators.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a session problem; refuses with field, value and remedy whatever it can't work on. */
final class PlanReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonField root;

    private PlanReader(JsonField root) {
        this.root = root;
    }

    static PlanRequest read(String text) {
        return new PlanReader(new JsonField("", parse(text))).request();
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            var place = e.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + " column " + place.getColumnNr();
            throw new InvalidPlan("FILE", e.getOriginalMessage() + where, "one JSON object of a session problem");
        }
    }

    private PlanRequest request() {
        if (!root.node().isObject()) {
            throw new InvalidPlan("FILE", "no JSON object", "one JSON object of a session problem");
        }
        root.only(
                "sessionMinutes",
                "gridMinutes",
                "order",
                "weights",
                "idleUntil",
                "earlyArrivals",
                "patients",
                "walkIns",
                "starts",
                "slots",
                "method",
                "seed",
                "scenarios");
        Optional<SlottedSession> slotted = root.get("slots").given() ? Optional.of(slottedSession()) : Optional.empty();
        List<PlannedPatient> patients = PatientReader.patients(root.get("patients"));
        SessionPlan plan = slotted.map(session -> session.plan(patients)).orElseGet(() -> plan(patients));
        StartGrid grid = slotted.<StartGrid>map(SlottedSession::slots).orElseGet(this::grid);
        return new PlanRequest(
                plan,
                grid,
                slotted,
                slotted.isEmpty()
                        && root.get("order").word("fixed", "fixed", "free").equals("free"),
                starts(patients.size()),
                method(),
                seed(),
                root.get("scenarios").given() ? root.get("scenarios").whole(100, 1_000_000) : Evaluators.SCENARIOS);
    }

    private SlottedSession slottedSession() {
        JsonField slots = root.get("slots").only("count", "minutes");
        JsonField weights = root.get("weights");
        double most = StartGrid.Slots.MOST_SLOTS;
        var grid = new StartGrid.Slots(
                slots.get("count").whole(1, (int) most),
                Require.positive("slots.minutes", slots.get("minutes").minutes()));
        refuseBesideSlots("walkIns", "null");
        if (root.get("sessionMinutes").number(grid.count() * grid.minutes()) != grid.count() * grid.minutes()) {
            throw root.get("sessionMinutes").refused("null, since slots say it: " + grid.count() * grid.minutes());
        }
        if (root.get("gridMinutes").number(grid.minutes()) != grid.minutes()) {
            throw root.get("gridMinutes").refused("null, since slots say it: " + grid.minutes());
        }
        if (!weights.given()) {
            return new SlottedSession(grid, new SlottedSession.SlotWeights(1, 1, 1));
        }
        weights.only("waitMean", "idle", "tardiness");
        return new SlottedSession(
                grid,
                new SlottedSession.SlotWeights(
                        weight(weights, "waitMean"), weight(weights, "idle"), weight(weights, "tardiness")));
    }

    private void refuseBesideSlots(String field, String remedy) {
        if (root.get(field).given()) {
            throw root.get(field).refused(remedy + " beside slots");
        }
    }

    private SessionPlan plan(List<PlannedPatient> patients) {
        JsonField session = root.get("sessionMinutes");
        boolean untilEnd = root.get("idleUntil")
                .word("lastCompletion", "lastCompletion", "sessionEnd")
                .equals("sessionEnd");
        boolean seen = root.get("earlyArrivals").word("seen", "seen", "wait").equals("seen");
        return new SessionPlan(
                patients,
                weights(),
                session.given() ? Require.positive("sessionMinutes", session.minutes()) : Double.POSITIVE_INFINITY,
                untilEnd ? IdleUntil.SESSION_END : IdleUntil.LAST_COMPLETION,
                seen ? EarlyArrivals.SEEN : EarlyArrivals.WAIT,
                WalkInReader.walkIns(root.get("walkIns")));
    }

    private Weights weights() {
        JsonField weights = root.get("weights");
        if (!weights.given()) {
            return new Weights(1, 1, 0);
        }
        weights.only("wait", "idle", "overtime", "walkIn");
        return new Weights(
                weight(weights, "wait"),
                weight(weights, "idle"),
                weight(weights, "overtime"),
                weight(weights, "walkIn"));
    }

    private static double weight(JsonField weights, String name) {
        JsonField weight = weights.get(name);
        double value = Require.notNegative(weight.name(), weight.number(0));
        if (value > JsonField.MOST_MINUTES) {
            throw weight.refused("at most " + (long) JsonField.MOST_MINUTES);
        }
        return value;
    }

    private StartGrid grid() {
        JsonField grid = root.get("gridMinutes");
        if (!grid.given()) {
            return new StartGrid.AnyMinute();
        }
        double minutes = grid.minutes();
        if (minutes < 0.01) {
            throw grid.refused("at least 0.01, or null for any minute");
        }
        return new StartGrid.Every(minutes);
    }

    private Optional<List<Double>> starts(int patients) {
        JsonField starts = root.get("starts");
        if (!starts.given()) {
            return Optional.empty();
        }
        List<Double> minutes = new ArrayList<>();
        for (JsonField start : starts.elements()) {
            double value = start.minutes();
            if (!minutes.isEmpty() && value < minutes.getLast()) {
                throw start.refused("at least the start before, " + minutes.getLast());
            }
            minutes.add(value);
        }
        if (minutes.size() != patients) {
            throw new InvalidPlan(
                    "starts", minutes.size() + " starts", "one for each of the " + patients + " patients");
        }
        return Optional.of(List.copyOf(minutes));
    }

    private Choice method() {
        return switch (root.get("method").word("auto", "auto", "exact", "lattice", "montecarlo")) {
            case "exact" -> Choice.EXACT;
            case "lattice" -> Choice.LATTICE;
            case "montecarlo" -> Choice.MONTE_CARLO;
            default -> Choice.AUTO;
        };
    }

    private long seed() {
        JsonField seed = root.get("seed");
        if (!seed.given()) {
            return 1;
        }
        if (!seed.node().isIntegralNumber() || !seed.node().canConvertToLong()) {
            throw seed.refused("a whole number");
        }
        return seed.node().longValue();
    }
}
