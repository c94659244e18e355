package clinic.baton.engine.cli;

import clinic.baton.engine.Estimate;
import clinic.baton.engine.Evaluation;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.design.Optimality;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answer for machines, as docs/plan-answer.schema.json describes it. */
final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double START_DIGITS = 1e9;

    private PlanJson() {}

    static String write(PlanAnswer answer, long elapsedMillis) {
        Evaluation evaluation = answer.evaluation();
        ObjectNode root = JSON.createObjectNode();
        root.put("method", evaluation.method().name().replace("_", "").toLowerCase(Locale.ROOT));
        ArrayNode starts = root.putArray("starts");
        answer.starts().forEach(start -> starts.add(Math.rint(start * START_DIGITS) / START_DIGITS));
        answer.slotCounts().ifPresent(counts -> {
            ArrayNode array = root.putArray("slotCounts");
            counts.forEach(array::add);
        });
        answer.sequenceOptimality().ifPresent(_ -> {
            ArrayNode sequence = root.putArray("sequence");
            answer.plan().patients().forEach(patient -> sequence.add(patient.id()));
        });
        root.put("cost", evaluation.cost().mean());
        waits(root.putObject("waits"), answer);
        put(root.putObject("idle"), "mean", evaluation.idle());
        put(root.putObject("overtime"), "mean", evaluation.overtime());
        if (answer.plan().walkIns() != null) {
            put(root.putObject("walkInWait"), "mean", evaluation.walkInWait());
        }
        completion(root.putObject("completion"), answer);
        standardErrors(root.putObject("standardErrors"), evaluation);
        answer.optimality().ifPresent(known -> optimality(root.putObject("optimality"), known));
        answer.sequenceOptimality().ifPresent(known -> optimality(root.putObject("sequenceOptimality"), known));
        root.put("elapsedMillis", elapsedMillis);
        return JSON.writeValueAsString(root);
    }

    private static void put(ObjectNode node, String name, Estimate estimate) {
        node.put(name, estimate.mean());
        node.put("standardError", estimate.standardError());
    }

    private static void waits(ObjectNode node, PlanAnswer answer) {
        put(node, "total", answer.evaluation().totalWait());
        ArrayNode each = node.putArray("byPatient");
        List<PlannedPatient> patients = answer.plan().patients();
        for (int i = 0; i < patients.size(); i++) {
            Estimate wait = answer.evaluation().waits().get(i);
            double comes = 1 - patients.get(i).noShow();
            ObjectNode patient = each.addObject();
            patient.put("id", patients.get(i).id());
            put(patient, "wait", wait);
            patient.put("waitIfComes", comes > 0 ? wait.mean() / comes : 0);
        }
    }

    private static void completion(ObjectNode node, PlanAnswer answer) {
        Evaluation.Completion completion = answer.evaluation().completion();
        node.put("p10", completion.at(0.1));
        node.put("p25", completion.at(0.25));
        node.put("p50", completion.at(0.5));
        node.put("p75", completion.at(0.75));
        node.put("p90", completion.at(0.9));
        if (answer.plan().sessionMinutes() < Double.POSITIVE_INFINITY) {
            node.put("onTime", answer.evaluation().onTime().mean());
        }
    }

    private static void standardErrors(ObjectNode node, Evaluation evaluation) {
        node.put("cost", evaluation.cost().standardError());
        node.put("waits", evaluation.totalWait().standardError());
        node.put("idle", evaluation.idle().standardError());
        node.put("overtime", evaluation.overtime().standardError());
    }

    private static void optimality(ObjectNode node, Optimality known) {
        node.put("proved", known.proved());
        if (known.proved()) {
            node.put("gap", known.gap());
        } else {
            node.putNull("gap");
        }
        node.put("reason", known.reason());
    }
}
