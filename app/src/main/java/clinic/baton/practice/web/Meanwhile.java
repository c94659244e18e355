package clinic.baton.practice.web;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second of two people who edit one thing: the form carries what it showed at first ({@code was.FIELD}). What only the
 * other changed is taken over, what both changed stays as typed with the other's beside it, and nothing typed is lost.
 */
final class Meanwhile {
    private static final Set<String> CODES =
            Set.of(PracticeRefusal.CHANGED_MEANWHILE.key(), "access.changed-meanwhile");

    private Meanwhile() {}

    static boolean happened(List<Refusal> reasons) {
        return reasons.stream().anyMatch(reason -> CODES.contains(reason.code()));
    }

    /**
     * The form as it is shown again.
     *
     * @param typed what was typed, with the refusal
     * @param now the values as they are now
     * @param fields the form's fields, for the words of choices
     */
    static Typed merged(Typed typed, Map<String, String> now, List<Field> fields) {
        Map<String, String> values = new HashMap<>(typed.values());
        Map<String, String> wrong = new HashMap<>(typed.wrong());
        for (Field field : fields) {
            String name = field.name();
            String current = now.getOrDefault(name, "");
            String was = typed.value("was." + name);
            String mine = typed.value(name);
            if (!current.equals(was) && !current.equals(mine)) {
                if (mine.equals(was)) {
                    values.put(name, current);
                    wrong.put(name, "This is new: it was " + said(field, was) + ".");
                } else {
                    wrong.put(name, "It is " + said(field, current) + " now. Save again to make it what you typed.");
                }
            }
            values.put("was." + name, current);
        }
        return new Typed(values, wrong);
    }

    private static String said(Field field, String value) {
        if (field.kind() == Field.Kind.TICK) {
            return value.equals("on") ? "ticked" : "not ticked";
        }
        String label = field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Field.Choice::label)
                .findFirst()
                .orElse(value);
        return label.isEmpty() ? "empty" : "“" + label + "”";
    }
}
