package clinic.baton.waitlist.web;

import clinic.baton.waitlist.Weights;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.List;
import java.util.Map;

/** The form of what counts. */
final class WeightsForm {
    private WeightsForm() {}

    static Typed of(Weights weights) {
        return Typed.of(Map.of(
                "urgency", Integer.toString(weights.urgency()),
                "waiting", Integer.toString(weights.waiting()),
                "fit", Integer.toString(weights.fit()),
                "fairness", Integer.toString(weights.fairness()),
                "answerMinutes", Integer.toString(weights.answerMinutes())));
    }

    static List<Field> fields(Typed typed) {
        return List.of(
                typed.field(Field.Kind.NUMBER, "urgency", "Urgency")
                        .hint("How soon they should be seen, as a clinician said."),
                typed.field(Field.Kind.NUMBER, "waiting", "Waiting")
                        .hint("How long they have waited; full after 30 days."),
                typed.field(Field.Kind.NUMBER, "fit", "Fit")
                        .hint("How well the visit fills the gap, and whether it is the provider they asked for."),
                typed.field(Field.Kind.NUMBER, "fairness", "Fairness").hint("More for who was offered little so far."),
                typed.field(Field.Kind.NUMBER, "answerMinutes", "Minutes to answer")
                        .hint("Less when the time is near: never more than half of what is left until then."));
    }
}
