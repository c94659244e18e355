package clinic.baton.engine.cli;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.design.Design;
import clinic.baton.engine.design.Designer;
import clinic.baton.engine.design.Optimality;
import clinic.baton.engine.design.SlottedSession;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.random.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a session problem.
 *
 * @param plan its patients in the order they are seen
 * @param slotCounts patients in each slot, for the slotted model
 * @param optimality of the starts; empty where they were given
 * @param sequenceOptimality of the order; empty where it was given
 */
record PlanAnswer(
        SessionPlan plan,
        List<Double> starts,
        Optional<List<Integer>> slotCounts,
        Evaluation evaluation,
        Optional<Optimality> optimality,
        Optional<Optimality> sequenceOptimality) {

    static PlanAnswer to(PlanRequest request) {
        return request.starts().map(starts -> evaluated(request, starts)).orElseGet(() -> designed(request));
    }

    private static PlanAnswer evaluated(PlanRequest request, List<Double> given) {
        double[] starts = given.stream().mapToDouble(Double::doubleValue).toArray();
        Evaluation evaluation = new Evaluators(
                        request.plan(), request.method(), new Streams(request.seed()), request.scenarios())
                .forStarts(starts)
                .evaluate(starts);
        return new PlanAnswer(request.plan(), given, Optional.empty(), evaluation, Optional.empty(), Optional.empty());
    }

    private static PlanAnswer designed(PlanRequest request) {
        Designer designer = new Designer(request.grid(), request.method(), request.seed(), request.scenarios());
        Design design = request.anyOrder() ? designer.inAnyOrder(request.plan()) : designer.inOrder(request.plan());
        return new PlanAnswer(
                design.plan(),
                design.startsMinutes(),
                request.slotted().map(session -> counts(session, design)),
                design.evaluation(),
                Optional.of(design.optimality()),
                request.anyOrder() ? Optional.of(design.sequenceOptimality()) : Optional.empty());
    }

    private static List<Integer> counts(SlottedSession session, Design design) {
        return Arrays.stream(session.counts(design)).boxed().toList();
    }
}
