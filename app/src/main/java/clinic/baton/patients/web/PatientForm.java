package clinic.baton.patients.web;

import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.patients.Patient;
import clinic.baton.web.Sentences;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a patient, to the letter, with what was wrong in it. */
record PatientForm(Map<String, String> typed, Map<String, String> wrong) {
    /** Contacts a form has room for: two telephone numbers and an e-mail address. */
    static final int CONTACTS = 3;

    static PatientForm typed(Map<String, String> typed) {
        return new PatientForm(Map.copyOf(typed), Map.of());
    }

    static PatientForm empty() {
        return typed(Map.of("language", "en"));
    }

    static PatientForm of(Patient patient) {
        Map<String, String> typed = new HashMap<>();
        Details details = patient.details();
        typed.put("family", details.family());
        typed.put("given", details.given());
        put(typed, "knownAs", details.knownAs());
        put(
                typed,
                "birthDate",
                details.birthDate() == null ? null : details.birthDate().toString());
        typed.put("sex", details.sex().name());
        typed.put("language", details.language());
        put(typed, "address", details.address());
        put(typed, "insurance", details.insurance());
        put(typed, "note", details.note());
        tick(typed, "confidential", details.confidential());
        contacts(typed, patient.contacts());
        for (NeedDetail need : patient.needs()) {
            typed.put("need-" + need.need().key(), "on");
            typed.put("detail-" + need.need().key(), need.detail());
            typed.put("minutes-" + need.need().key(), Integer.toString(need.extraMinutes()));
        }
        return typed(typed);
    }

    private static void contacts(Map<String, String> typed, List<Contact> contacts) {
        List<Contact> phones = contacts.stream()
                .filter(c -> c.kind() == Contact.Kind.PHONE)
                .limit(CONTACTS - 1L)
                .toList();
        for (int i = 0; i < phones.size(); i++) {
            contact(typed, i, phones.get(i));
        }
        contacts.stream()
                .filter(c -> c.kind() == Contact.Kind.EMAIL)
                .findFirst()
                .ifPresent(email -> contact(typed, CONTACTS - 1, email));
    }

    private static void contact(Map<String, String> typed, int i, Contact contact) {
        typed.put("contact" + i, contact.value());
        tick(typed, "text" + i, contact.consentText());
        tick(typed, "voicemail" + i, contact.voicemail());
        tick(typed, "shared" + i, contact.shared());
    }

    /** The same form with what was wrong beside its fields. */
    PatientForm refused(List<Refusal> reasons, Sentences sentences) {
        Map<String, String> beside = new HashMap<>(wrong);
        for (Refusal reason : reasons) {
            beside.merge(
                    reason.field() == null ? "" : reason.field(),
                    sentences.of(reason, Locale.ENGLISH),
                    (first, second) -> first);
        }
        return new PatientForm(typed, beside);
    }

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    boolean ticked(String name) {
        return value(name).equals("on");
    }

    @Nullable
    String wrong(String name) {
        return wrong.get(name);
    }

    Details details() {
        return new Details(
                value("family").strip(),
                value("given").strip(),
                orNull("knownAs"),
                birthDate(),
                Stream.of(Details.Sex.values())
                        .filter(sex -> sex.name().equals(value("sex")))
                        .findFirst()
                        .orElse(Details.Sex.UNKNOWN),
                value("language").isBlank() ? "en" : value("language").strip(),
                orNull("address"),
                orNull("insurance"),
                ticked("confidential"),
                orNull("note"));
    }

    /** Whether a birth date was typed that is none. */
    boolean birthDateGarbled() {
        return !value("birthDate").isBlank() && birthDate() == null;
    }

    private @Nullable LocalDate birthDate() {
        try {
            return value("birthDate").isBlank()
                    ? null
                    : LocalDate.parse(value("birthDate").strip());
        } catch (DateTimeException garbled) {
            return null;
        }
    }

    List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < CONTACTS; i++) {
            if (!value("contact" + i).isBlank()) {
                contacts.add(new Contact(
                        i == CONTACTS - 1 ? Contact.Kind.EMAIL : Contact.Kind.PHONE,
                        value("contact" + i).strip(),
                        i == 0 ? "mobile" : "home",
                        i == 0,
                        ticked("text" + i),
                        ticked("voicemail" + i),
                        ticked("shared" + i)));
            }
        }
        return contacts;
    }

    List<NeedDetail> needs() {
        return Stream.of(Need.values())
                .filter(need -> ticked("need-" + need.key()))
                .map(need -> new NeedDetail(need, value("detail-" + need.key()), minutes(need)))
                .toList();
    }

    private int minutes(Need need) {
        String text = value("minutes-" + need.key()).strip();
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    private @Nullable String orNull(String name) {
        return value(name).isBlank() ? null : value(name).strip();
    }

    private static void put(Map<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, value);
        }
    }

    private static void tick(Map<String, String> typed, String name, boolean on) {
        if (on) {
            typed.put(name, "on");
        }
    }
}
