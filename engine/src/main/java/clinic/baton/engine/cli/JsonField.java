package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A place in a JSON document that knows its name, so that each refusal can say where it is. */
record JsonField(String name, JsonNode node) {

    /** Times beyond this aren't minutes of a session. */
    static final double MOST_MINUTES = 1_000_000;

    JsonField get(String child) {
        return new JsonField(name.isEmpty() ? child : name + "." + child, node.path(child));
    }

    boolean given() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Refuses children other than these. */
    JsonField only(String... known) {
        if (!node.isObject()) {
            throw refused("an object {...}");
        }
        for (String child : node.propertyNames()) {
            if (!Set.of(known).contains(child)) {
                throw new InvalidPlan(
                        get(child).name, "an unknown field", "one of " + new TreeSet<>(Arrays.asList(known)));
            }
        }
        return this;
    }

    List<JsonField> elements() {
        if (!node.isArray()) {
            throw refused("an array [...]");
        }
        List<JsonField> elements = new ArrayList<>();
        for (int k = 0; k < node.size(); k++) {
            elements.add(new JsonField(name + "[" + k + "]", node.get(k)));
        }
        return elements;
    }

    double number() {
        if (!node.isNumber()) {
            throw refused("a number");
        }
        return Require.finite(name, node.doubleValue());
    }

    double number(double otherwise) {
        return given() ? number() : otherwise;
    }

    /** Minutes of at least 0. */
    double minutes() {
        double minutes = Require.notNegative(name, number());
        if (minutes > MOST_MINUTES) {
            throw refused("at most " + (long) MOST_MINUTES + " minutes");
        }
        return minutes;
    }

    int whole(int lowest, int highest) {
        double value = number();
        if (value != Math.rint(value) || value < lowest || value > highest) {
            throw refused("a whole number from " + lowest + " to " + highest);
        }
        return (int) value;
    }

    String text() {
        if (!node.isString()) {
            throw refused("a text \"...\"");
        }
        return node.stringValue();
    }

    /** One of these words. */
    String word(String otherwise, String... words) {
        String word = given() ? text() : otherwise;
        if (!Arrays.asList(words).contains(word)) {
            throw refused("one of " + String.join(", ", words));
        }
        return word;
    }

    double[] numbers() {
        return elements().stream().mapToDouble(JsonField::number).toArray();
    }

    InvalidPlan refused(String remedy) {
        String shown = node.isMissingNode() ? "missing" : node.toString();
        return new InvalidPlan(name, shown.length() > 60 ? shown.substring(0, 57) + "..." : shown, remedy);
    }
}
