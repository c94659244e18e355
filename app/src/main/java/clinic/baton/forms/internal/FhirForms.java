package clinic.baton.forms.internal;

import clinic.baton.forms.Prefill;
import clinic.baton.forms.Question;
import clinic.baton.forms.Question.Condition;
import clinic.baton.forms.Question.Kind;
import clinic.baton.forms.Question.Option;
import clinic.baton.forms.Question.When;
import clinic.baton.forms.Questionnaire;
import clinic.baton.forms.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a FHIR R4 Questionnaire. */
final class FhirForms {
    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    static final String SIGNATURE = "http://hl7.org/fhir/StructureDefinition/questionnaire-signatureRequired";
    static final String INITIAL = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression";

    private static final int MOST = 200;

    private FhirForms() {}

    /**
     * The questionnaire of a text.
     *
     * @throws IllegalArgumentException with what is wrong in it
     */
    static Questionnaire read(JsonMapper json, String text) {
        JsonNode root;
        try {
            root = json.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.path("resourceType").asString("").equals("Questionnaire")) {
            throw new IllegalArgumentException("This is no FHIR Questionnaire");
        }
        String key = root.path("name").asString("");
        if (!key.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("The name is small letters, digits and dashes, not \"" + key + "\"");
        }
        List<Question> questions = new ArrayList<>();
        items(root.path("item"), null, questions);
        Questionnaire form = new Questionnaire(
                key, Integer.parseInt(root.path("version").asString("1")), texts(root, "title"), questions);
        check(form);
        return form;
    }

    private static void check(Questionnaire form) {
        Set<String> before = new HashSet<>();
        for (Question one : form.questions()) {
            if (!one.id().matches("[A-Za-z0-9.-]{1,60}") || !before.add(one.id())) {
                throw new IllegalArgumentException("The id \"" + one.id() + "\" is used twice, or is none");
            }
            if (one.text().plain().isBlank()) {
                throw new IllegalArgumentException("The line \"" + one.id() + "\" has no text");
            }
            if (one.kind().chooses() && one.options().isEmpty()) {
                throw new IllegalArgumentException("\"" + one.text().plain() + "\" has nothing to choose from");
            }
            When when = one.when();
            if (when != null
                    && !before.containsAll(
                            when.conditions().stream().map(Condition::question).toList())) {
                throw new IllegalArgumentException(
                        "\"" + one.text().plain() + "\" depends on a question that doesn't stand before it");
            }
        }
        if (form.questions().size() > MOST || form.title().plain().isBlank()) {
            throw new IllegalArgumentException("A form has a title and at most " + MOST + " lines");
        }
    }

    private static void items(JsonNode items, @Nullable String within, List<Question> into) {
        for (JsonNode item : items) {
            String id = item.path("linkId").asString("");
            into.add(new Question(
                    id,
                    kind(item),
                    texts(item, "text"),
                    item.path("required").asBoolean(false),
                    options(item.path("answerOption")),
                    prefill(item),
                    within,
                    when(item)));
            items(item.path("item"), id, into);
        }
    }

    private static Kind kind(JsonNode item) {
        String type = item.path("type").asString("");
        return switch (type) {
            case "group" -> Kind.HEADING;
            case "display" -> Kind.WORDS;
            case "string" -> Kind.TEXT;
            case "text" -> Kind.LINES;
            case "boolean" -> Kind.YES_NO;
            case "date" -> Kind.DATE;
            case "integer", "decimal" -> Kind.NUMBER;
            case "choice" -> item.path("repeats").asBoolean(false) ? Kind.CHOICES : Kind.CHOICE;
            case "attachment" -> {
                if (extension(item, SIGNATURE).isEmpty()) {
                    throw new IllegalArgumentException("An attachment is only asked as a signature");
                }
                yield Kind.SIGNATURE;
            }
            default -> throw new IllegalArgumentException("Questions of type \"" + type + "\" can't be asked here");
        };
    }

    private static List<Option> options(JsonNode options) {
        List<Option> all = new ArrayList<>();
        for (JsonNode option : options) {
            JsonNode coding = option.path("valueCoding");
            String text = option.path("valueString").asString("");
            all.add(
                    coding.isMissingNode()
                            ? new Option(text, Texts.of(text))
                            : new Option(coding.path("code").asString(""), texts(coding, "display")));
        }
        return all;
    }

    private static @Nullable Prefill prefill(JsonNode item) {
        return extension(item, INITIAL)
                .flatMap(found -> Prefill.of(
                        found.path("valueExpression").path("expression").asString("")))
                .orElse(null);
    }

    private static @Nullable When when(JsonNode item) {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode one : item.path("enableWhen")) {
            String operator = one.path("operator").asString("");
            Question.Test test = Arrays.stream(Question.Test.values())
                    .filter(known -> known.code().equals(operator))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No condition is called \"" + operator + "\""));
            conditions.add(new Condition(one.path("question").asString(""), test, answer(one)));
        }
        return conditions.isEmpty()
                ? null
                : new When(item.path("enableBehavior").asString("all").equals("any"), conditions);
    }

    private static String answer(JsonNode condition) {
        JsonNode coding = condition.path("answerCoding");
        if (!coding.isMissingNode()) {
            return coding.path("code").asString("");
        }
        for (String type : List.of("Boolean", "String", "Date", "Integer", "Decimal")) {
            JsonNode value = condition.path("answer" + type);
            if (!value.isMissingNode()) {
                return value.asString();
            }
        }
        throw new IllegalArgumentException("A condition says with what it compares");
    }

    private static Texts texts(JsonNode node, String field) {
        Map<String, String> others = new HashMap<>();
        for (JsonNode one : node.path("_" + field).path("extension")) {
            if (one.path("url").asString("").equals(TRANSLATION)) {
                String language = part(one, "lang").path("valueCode").asString("");
                String words = part(one, "content").path("valueString").asString("");
                if (!language.isEmpty() && !words.isBlank()) {
                    others.put(language, words);
                }
            }
        }
        return new Texts(node.path(field).asString(""), others);
    }

    private static JsonNode part(JsonNode extension, String url) {
        return extension(extension, url).orElse(extension.path("missing"));
    }

    private static Optional<JsonNode> extension(JsonNode node, String url) {
        for (JsonNode one : node.path("extension")) {
            if (one.path("url").asString("").equals(url)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
