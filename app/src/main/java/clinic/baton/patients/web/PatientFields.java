package clinic.baton.patients.web;

import clinic.baton.patients.Details;
import clinic.baton.patients.Need;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fields of a patient's form, filled. */
public record PatientFields(
        List<Field> identity, List<ContactFields> contacts, List<NeedFields> needs, List<Field> more) {
    /** Languages offered; any BCP 47 tag an import brings is kept and offered too. */
    private static final List<String> LANGUAGES = List.of(
            "en", "es", "fr", "ar", "bn", "de", "fa", "hi", "ht", "it", "ja", "ko", "pl", "pt", "ru", "so", "sw", "tl",
            "tr", "uk", "ur", "vi", "yi", "zh", "ase");

    /** One way to reach the patient, with what may be sent there. */
    public record ContactFields(Field value, List<Field> consents) {}

    /** One need with its detail and minutes. */
    public record NeedFields(Field tick, Field detail, Field minutes) {}

    static PatientFields of(PatientForm form) {
        return new PatientFields(
                List.of(
                        field(form, Kind.TEXT, "family", "Family name").autocomplete("off"),
                        field(form, Kind.TEXT, "given", "Given names")
                                .optional()
                                .autocomplete("off"),
                        field(form, Kind.TEXT, "knownAs", "Known as").optional(),
                        field(form, Kind.DAY, "birthDate", "Date of birth").optional(),
                        choice(form, "sex", "Sex", sexes()),
                        choice(form, "language", "Language", languages(form.value("language")))),
                List.of(
                        contact(form, 0, Kind.PHONE, "Phone"),
                        contact(form, 1, Kind.PHONE, "Second phone"),
                        contact(form, 2, Kind.EMAIL, "E-mail")),
                Stream.of(Need.values()).map(need -> need(form, need)).toList(),
                List.of(
                        field(form, Kind.LINES, "address", "Address").optional(),
                        field(form, Kind.TEXT, "insurance", "Insurance").optional(),
                        field(form, Kind.LINES, "note", "What the desk should know")
                                .optional()
                                .hint("No diagnosis, no reason for a visit."),
                        field(form, Kind.TICK, "confidential", "Confidential: send nothing to shared contacts")
                                .optional()));
    }

    private static ContactFields contact(PatientForm form, int i, Kind kind, String label) {
        List<Field> consents = kind == Kind.EMAIL
                ? List.of(tick(form, "text" + i, "may be written to"), tick(form, "shared" + i, "shared with others"))
                : List.of(
                        tick(form, "text" + i, "texts agreed"),
                        tick(form, "voicemail" + i, "voicemail agreed"),
                        tick(form, "shared" + i, "shared with others"));
        return new ContactFields(field(form, kind, "contact" + i, label).optional(), consents);
    }

    private static NeedFields need(PatientForm form, Need need) {
        String words =
                Character.toUpperCase(need.words().charAt(0)) + need.words().substring(1);
        return new NeedFields(
                tick(form, "need-" + need.key(), words).error(form.wrong("need-" + need.key())),
                field(form, Kind.TEXT, "detail-" + need.key(), "Detail").optional(),
                field(form, Kind.NUMBER, "minutes-" + need.key(), "More minutes")
                        .optional());
    }

    private static Field field(PatientForm form, Kind kind, String name, String label) {
        return Field.of(kind, name, label, form.value(name)).error(form.wrong(name));
    }

    private static Field tick(PatientForm form, String name, String label) {
        return Field.of(Kind.TICK, name, label, form.value(name)).optional();
    }

    private static Field choice(PatientForm form, String name, String label, List<Choice> choices) {
        return Field.choice(name, label, form.value(name), choices).error(form.wrong(name));
    }

    private static List<Choice> sexes() {
        return Stream.of(Details.Sex.UNKNOWN, Details.Sex.FEMALE, Details.Sex.MALE, Details.Sex.OTHER)
                .map(sex -> new Choice(
                        sex.name(),
                        sex.name().charAt(0) + sex.name().substring(1).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Choice> languages(String now) {
        return Stream.concat(LANGUAGES.stream(), Stream.of(now))
                .filter(tag -> !tag.isBlank())
                .distinct()
                .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH)))
                .toList();
    }
}
