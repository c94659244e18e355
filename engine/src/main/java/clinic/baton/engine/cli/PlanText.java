package clinic.baton.engine.cli;

import clinic.baton.engine.Estimate;
import clinic.baton.engine.Evaluation;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.design.Optimality;
import java.util.List;
import java.util.Locale;

/** Writes the answer for people. */
final class PlanText {

    private static final double NO_GAP = 1e-8;

    private PlanText() {}

    static String write(PlanAnswer answer) {
        StringBuilder text = new StringBuilder();
        Evaluation evaluation = answer.evaluation();
        List<PlannedPatient> patients = answer.plan().patients();
        text.append(String.format(Locale.ROOT, "%-16s %9s %9s %12s%n", "patient", "start", "length", "waits, if in"));
        for (int i = 0; i < patients.size(); i++) {
            PlannedPatient patient = patients.get(i);
            double comes = 1 - patient.noShow();
            double wait = comes > 0 ? evaluation.waits().get(i).mean() / comes : 0;
            text.append(String.format(
                    Locale.ROOT,
                    "%-16s %9.2f %9.1f %12.2f%n",
                    patient.id(),
                    answer.starts().get(i),
                    patient.duration().meanMinutes(),
                    wait));
        }
        answer.slotCounts()
                .ifPresent(counts ->
                        text.append("patients by slot ").append(counts).append('\n'));
        text.append('\n');
        line(text, "cost", evaluation.cost());
        line(text, "waits in all", evaluation.totalWait());
        line(text, "provider idle", evaluation.idle());
        line(text, "overtime", evaluation.overtime());
        if (answer.plan().walkIns() != null) {
            line(text, "walk-ins wait", evaluation.walkInWait());
        }
        through(text, answer);
        answer.optimality().ifPresent(known -> text.append(sentence("starts", known)));
        answer.sequenceOptimality().ifPresent(known -> text.append(sentence("order", known)));
        return text.append("method           ")
                .append(evaluation.method().name().replace('_', ' ').toLowerCase(Locale.ROOT))
                .toString();
    }

    private static void line(StringBuilder text, String name, Estimate estimate) {
        text.append(String.format(Locale.ROOT, "%-16s %9.3f", name, estimate.mean()));
        if (estimate.standardError() > 0) {
            text.append(String.format(Locale.ROOT, "  +- %.3f", estimate.standardError()));
        }
        text.append('\n');
    }

    private static void through(StringBuilder text, PlanAnswer answer) {
        Evaluation.Completion completion = answer.evaluation().completion();
        text.append(String.format(
                Locale.ROOT,
                "through at       %9.1f  (1 in 10 by %.1f, 9 in 10 by %.1f)%n",
                completion.at(0.5),
                completion.at(0.1),
                completion.at(0.9)));
        if (answer.plan().sessionMinutes() < Double.POSITIVE_INFINITY) {
            text.append(String.format(
                    Locale.ROOT,
                    "on time          %9.0f%% by minute %.0f%n",
                    100 * answer.evaluation().onTime().mean(),
                    answer.plan().sessionMinutes()));
        }
    }

    private static String sentence(String what, Optimality known) {
        String proof = "not proved best";
        if (known.proved()) {
            proof = known.gap() < NO_GAP
                    ? "proved best"
                    : String.format(Locale.ROOT, "at most %.4f%% from the best", 100 * known.gap());
        }
        return String.format(Locale.ROOT, "%-16s %s: %s%n", what, proof, known.reason());
    }
}
