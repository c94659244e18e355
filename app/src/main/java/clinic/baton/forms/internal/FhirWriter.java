package clinic.baton.forms.internal;

import clinic.baton.forms.Prefill;
import clinic.baton.forms.Question;
import clinic.baton.forms.Question.Condition;
import clinic.baton.forms.Question.Kind;
import clinic.baton.forms.Question.Option;
import clinic.baton.forms.Question.When;
import clinic.baton.forms.Questionnaire;
import clinic.baton.forms.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a FHIR R4 Questionnaire that {@link FhirForms} reads. */
final class FhirWriter {
    private final JsonMapper json;

    FhirWriter(JsonMapper json) {
        this.json = json;
    }

    String write(Questionnaire form) {
        ObjectNode root = json.createObjectNode();
        root.put("resourceType", "Questionnaire");
        root.put("name", form.key());
        root.put("version", Integer.toString(form.version()));
        root.put("status", "active");
        root.putArray("subjectType").add("Patient");
        texts(root, "title", form.title());
        Map<String, ObjectNode> headings = new HashMap<>();
        ArrayNode top = root.putArray("item");
        for (Question one : form.questions()) {
            ObjectNode heading = one.within() == null ? null : headings.get(one.within());
            ArrayNode into = heading == null ? top : heading.withArray("item");
            ObjectNode item = into.addObject();
            item(item, one, form);
            if (one.kind() == Kind.HEADING) {
                headings.put(one.id(), item);
            }
        }
        return json.writeValueAsString(root);
    }

    private void item(ObjectNode item, Question one, Questionnaire form) {
        item.put("linkId", one.id());
        texts(item, "text", one.text());
        item.put("type", type(one.kind()));
        if (one.required()) {
            item.put("required", true);
        }
        if (one.kind() == Kind.CHOICES) {
            item.put("repeats", true);
        }
        extensions(item, one);
        options(item, one);
        When when = one.when();
        if (when != null) {
            item.put("enableBehavior", when.any() ? "any" : "all");
            when.conditions()
                    .forEach(each -> condition(item.withArray("enableWhen").addObject(), each, form));
        }
    }

    private static void extensions(ObjectNode item, Question one) {
        if (one.kind() == Kind.SIGNATURE) {
            ObjectNode needed = item.withArray("extension").addObject();
            needed.put("url", FhirForms.SIGNATURE);
            needed.putObject("valueCodeableConcept").put("text", "signature");
        }
        Prefill prefill = one.prefill();
        if (prefill != null) {
            ObjectNode known = item.withArray("extension").addObject();
            known.put("url", FhirForms.INITIAL);
            known.putObject("valueExpression").put("language", "text/fhirpath").put("expression", prefill.path());
        }
    }

    private static void options(ObjectNode item, Question one) {
        for (Option option : one.options()) {
            ObjectNode coding = item.withArray("answerOption").addObject().putObject("valueCoding");
            coding.put("code", option.code());
            texts(coding, "display", option.text());
        }
    }

    private static void condition(ObjectNode into, Condition one, Questionnaire form) {
        into.put("question", one.question());
        into.put("operator", one.test().code());
        Kind kind = one.test() == Question.Test.EXISTS
                ? Kind.YES_NO
                : form.question(one.question()).map(Question::kind).orElse(Kind.TEXT);
        switch (kind) {
            case YES_NO -> into.put("answerBoolean", one.value().equals("true"));
            case CHOICE, CHOICES -> into.putObject("answerCoding").put("code", one.value());
            case DATE -> into.put("answerDate", one.value());
            case NUMBER -> into.put("answerDecimal", new BigDecimal(one.value().replace(',', '.')));
            case TEXT, LINES, SIGNATURE, HEADING, WORDS -> into.put("answerString", one.value());
        }
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case LINES -> "text";
            case CHOICE, CHOICES -> "choice";
            case YES_NO -> "boolean";
            case DATE -> "date";
            case NUMBER -> "decimal";
            case SIGNATURE -> "attachment";
            case HEADING -> "group";
            case WORDS -> "display";
        };
    }

    private static void texts(ObjectNode into, String field, Texts texts) {
        into.put(field, texts.plain());
        if (texts.others().isEmpty()) {
            return;
        }
        ArrayNode translations = into.putObject("_" + field).putArray("extension");
        new TreeMap<>(texts.others()).forEach((language, words) -> {
            ObjectNode one = translations.addObject();
            one.put("url", FhirForms.TRANSLATION);
            ArrayNode parts = one.putArray("extension");
            parts.addObject().put("url", "lang").put("valueCode", language);
            parts.addObject().put("url", "content").put("valueString", words);
        });
    }
}
