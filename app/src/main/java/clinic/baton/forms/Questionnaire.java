package clinic.baton.forms;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a form asks, in the order in which it is shown.
 *
 * @param key tells the form from others: small letters, digits and dashes. The readiness item it fills has the same key
 * @param version grows with each publication
 * @param title what it is called
 * @param questions its lines
 */
public record Questionnaire(String key, int version, Texts title, List<Question> questions) {
    /** Keeps the list from changing. */
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** A question by its id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The lines that are shown while the answers are these, in order. */
    public List<Question> shown(Map<String, String> answers) {
        Set<String> shown = new LinkedHashSet<>();
        for (Question one : questions) {
            boolean under = one.within() == null || shown.contains(one.within());
            if (under && Conditions.hold(one.when(), visible(shown, answers))) {
                shown.add(one.id());
            }
        }
        return questions.stream().filter(one -> shown.contains(one.id())).toList();
    }

    /** Answers to what isn't shown count as not given. */
    private static Map<String, String> visible(Set<String> shown, Map<String, String> answers) {
        Map<String, String> visible = new HashMap<>(answers);
        visible.keySet().retainAll(shown);
        return visible;
    }
}
