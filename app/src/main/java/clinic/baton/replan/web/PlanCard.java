package clinic.baton.replan.web;

import clinic.baton.web.Phrase;
import java.util.List;

/**
 * A plan to choose.
 *
 * @param key its name among the incident's plans
 * @param digest tells whether the plan is still the same when it is applied
 * @param title what it does in the main
 * @param gains minutes gained and lost, people disturbed
 * @param best whether it is the best
 * @param lines what it does for whom
 * @param messages what patients would be told
 */
public record PlanCard(
        String key, String digest, String title, String gains, boolean best, List<Line> lines, List<String> messages) {
    /**
     * What a plan does for one patient.
     *
     * @param who whom
     * @param what from when to when, with whom
     */
    public record Line(Phrase who, String what) {}
}
