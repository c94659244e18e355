package clinic.baton.interop.internal.fhir;

import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One resource as a tree of only those elements that some mapper reads. Narratives, photographs and attachments pass by
 * without being held; a resource with too much in it is emptied and says so.
 */
final class PrunedTree {

    private static final int MOST_VALUES = 20_000;
    private static final int MOST_CHARS = 20_000;
    private static final int MOST_DEPTH = 40;

    /** Elements of any resource that are read; all others are passed over unread. */
    private static final Set<String> WANTED = Set.of(
            "resourceType",
            "id",
            "identifier",
            "active",
            "name",
            "telecom",
            "gender",
            "birthDate",
            "deceasedBoolean",
            "deceasedDateTime",
            "address",
            "communication",
            "contact",
            "extension",
            "link",
            "status",
            "patient",
            "relationship",
            "qualification",
            "practitioner",
            "organization",
            "code",
            "specialty",
            "location",
            "healthcareService",
            "physicalType",
            "partOf",
            "type",
            "comment",
            "serviceType",
            "serviceCategory",
            "appointmentType",
            "actor",
            "planningHorizon",
            "schedule",
            "start",
            "end",
            "minutesDuration",
            "participant",
            "reasonCode",
            "description",
            "class",
            "subject",
            "period",
            "length",
            "appointment",
            "contained",
            "method",
            "url",
            "mode",
            "reasonReference",
            "slot",
            "requestedPeriod");

    private final JsonParser parser;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private int values;
    private String excess = "";

    PrunedTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the object that the parser stands at, to its end. */
    static PrunedTree read(JsonParser parser) {
        PrunedTree tree = new PrunedTree(parser);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Objects.requireNonNull(parser.currentName());
            parser.nextToken();
            tree.member(name);
        }
        return tree;
    }

    ObjectNode root() {
        return root;
    }

    /** Why the resource is too much to take, or empty. */
    String excess() {
        return excess;
    }

    boolean isBundle() {
        return root.path("resourceType").asString("").equals("Bundle");
    }

    boolean mayBeBundle() {
        return !root.has("resourceType") || isBundle();
    }

    /** Takes a member of the root whose value the parser stands at. */
    void member(String name) {
        if (WANTED.contains(name)) {
            value(root, name, 1);
        } else {
            parser.skipChildren();
        }
    }

    private void value(ObjectNode parent, String name, int depth) {
        JsonToken token = Objects.requireNonNull(parser.currentToken());
        if (tooMuch(name, depth)) {
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            object(parent.putObject(name), depth + 1);
        } else if (token == JsonToken.START_ARRAY) {
            array(parent.putArray(name), name, depth + 1);
        } else if (token != JsonToken.VALUE_NULL) {
            parent.put(name, scalar(name));
        }
    }

    private void object(ObjectNode node, int depth) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Objects.requireNonNull(parser.currentName());
            parser.nextToken();
            if (name.equals("data") || name.equals("div")) {
                parser.skipChildren();
            } else {
                value(node, name, depth);
            }
        }
    }

    private void array(ArrayNode node, String name, int depth) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = Objects.requireNonNull(parser.currentToken());
            if (tooMuch(name, depth)) {
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                object(node.addObject(), depth + 1);
            } else if (token == JsonToken.START_ARRAY) {
                array(node.addArray(), name, depth + 1);
            } else if (token != JsonToken.VALUE_NULL) {
                node.add(scalar(name));
            }
        }
    }

    private String scalar(String name) {
        String text = parser.getString();
        if (text.length() > MOST_CHARS) {
            excess = name + " is " + text.length() + " characters long; at most " + MOST_CHARS + " are read";
            return "";
        }
        return text;
    }

    private boolean tooMuch(String name, int depth) {
        values++;
        if (depth > MOST_DEPTH) {
            excess = name + " is nested deeper than " + MOST_DEPTH + " levels";
        } else if (values > MOST_VALUES) {
            excess = "it holds more than " + MOST_VALUES + " values";
        }
        return !excess.isEmpty();
    }
}
