package clinic.baton.rehearsal.internal;

import clinic.baton.rehearsal.ScenarioErrors.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one mapping in a YAML file. What is wrong is noted with line, field and remedy, and something harmless taken instead. */
final class YamlFields {
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final String path;
    private final int line;
    private final List<Fault> faults;

    private YamlFields(Node node, String path, List<Fault> faults) {
        this.path = path;
        this.line = line(node);
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                if (pair.getKeyNode() instanceof ScalarNode key) {
                    fields.put(key.getValue(), pair.getValueNode());
                }
            }
        } else {
            faults.add(new Fault(
                    line, path.isEmpty() ? "file" : path, "This is no list of fields.", "Write field: value."));
        }
    }

    static YamlFields of(Node node, String path, List<Fault> faults, String... known) {
        YamlFields fields = new YamlFields(node, path, faults);
        List<String> allowed = List.of(known);
        fields.fields.forEach((name, value) -> {
            if (!allowed.contains(name)) {
                fields.fault(name, "There is no such field.", "There are: " + String.join(", ", allowed) + ".");
            }
        });
        return fields;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void fault(String name, String problem, String remedy) {
        Node node = fields.get(name);
        faults.add(new Fault(node == null ? line : line(node), place(name), problem, remedy));
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        return optional(name).orElseGet(() -> {
            fault(name, "It is missing.", "Add " + name + ": with a text.");
            return "";
        });
    }

    Optional<String> optional(String name) {
        Node node = fields.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        fault(name, "It isn't a text.", "Write one value after the colon.");
        return Optional.of("");
    }

    /** A value read from text; a fault, and the other one, where it can't be. */
    <T> T read(String name, Function<String, T> reading, T otherwise, String remedy) {
        Optional<String> text = has(name) ? optional(name) : Optional.of(text(name));
        try {
            return text.filter(typed -> !typed.isEmpty()).map(reading).orElse(otherwise);
        } catch (RuntimeException garbled) {
            fault(name, "\"" + text.orElse("") + "\" can't be read.", remedy);
            return otherwise;
        }
    }

    <T> T readOr(String name, Function<String, T> reading, T otherwise, String remedy) {
        return has(name) ? read(name, reading, otherwise, remedy) : otherwise;
    }

    @Nullable
    String orNull(String name) {
        return optional(name).orElse(null);
    }

    List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof ScalarNode scalar) {
                all.add(scalar.getValue());
            } else {
                fault(name, "An entry isn't a text.", "Write one text an entry.");
            }
        }
        return all;
    }

    <T> List<T> each(String name, Function<YamlFields, T> reading, String... known) {
        List<T> all = new ArrayList<>();
        List<Node> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            all.add(reading.apply(of(items.get(i), place(name) + "[" + i + "]", faults, known)));
        }
        return all;
    }

    private List<Node> items(String name) {
        Node node = fields.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        fault(name, "It isn't a list.", "Begin each entry with a dash, or write [one, two].");
        return List.of();
    }
}
