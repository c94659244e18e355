package clinic.baton.patients.web;

import clinic.baton.kernel.Refusal;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a person around a patient. */
record RelatedPersonForm(Map<String, String> typed, Map<String, String> wrong) {
    static RelatedPersonForm typed(Map<String, String> typed) {
        return new RelatedPersonForm(Map.copyOf(typed), Map.of());
    }

    static RelatedPersonForm empty() {
        return typed(Map.of());
    }

    static RelatedPersonForm of(RelatedPerson.About about) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", about.name());
        typed.put("relationship", about.relationship());
        typed.put("phone", text(about.phone()));
        typed.put("custodyAlert", text(about.custodyAlert()));
        tick(typed, "mayBook", about.mayBook());
        tick(typed, "mayBeTold", about.mayBeTold());
        tick(typed, "maySign", about.maySign());
        tick(typed, "voicemail", about.voicemail());
        tick(typed, "neverContact", about.neverContact());
        return typed(typed);
    }

    RelatedPersonForm refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>();
        for (Refusal reason : reasons) {
            beside.putIfAbsent(reason.field() == null ? "" : reason.field(), sentences.of(reason, Locale.ENGLISH));
        }
        return new RelatedPersonForm(typed, beside);
    }

    String whole() {
        return wrong.getOrDefault("", "");
    }

    RelatedPerson.About about() {
        return new RelatedPerson.About(
                value("name").strip(),
                value("relationship").strip(),
                orNull("phone"),
                on("mayBook"),
                on("mayBeTold"),
                on("maySign"),
                on("neverContact"),
                on("voicemail"),
                orNull("custodyAlert"));
    }

    List<Field> fields() {
        return List.of(
                field(Kind.TEXT, "name", "Name"),
                field(Kind.TEXT, "relationship", "Relationship").hint("Mother, guardian, carer, neighbour …"),
                field(Kind.PHONE, "phone", "Safe number").optional(),
                field(Kind.TICK, "mayBook", "May book and change visits").optional(),
                field(Kind.TICK, "mayBeTold", "May be told about visits and waits")
                        .optional(),
                field(Kind.TICK, "maySign", "May sign forms").optional(),
                field(Kind.TICK, "voicemail", "A message may be left").optional(),
                field(Kind.TICK, "neverContact", "Never contact").optional(),
                field(Kind.LINES, "custodyAlert", "Custody alert")
                        .optional()
                        .hint("What to heed before a child is handed over."));
    }

    private Field field(Kind kind, String name, String label) {
        return Field.of(kind, name, label, value(name)).error(wrong.get(name));
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }

    private boolean on(String name) {
        return value(name).equals("on");
    }

    private @Nullable String orNull(String name) {
        return value(name).isBlank() ? null : value(name).strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void tick(Map<String, String> typed, String name, boolean on) {
        if (on) {
            typed.put(name, "on");
        }
    }
}
