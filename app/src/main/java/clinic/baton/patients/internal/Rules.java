package clinic.baton.patients.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.NeedDetail;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.patients.SearchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can stand in a patient's record at all. Each refusal names its field as the form does. */
final class Rules {
    private static final int NAME_LIMIT = 120;
    private static final int TEXT_LIMIT = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./x-]*", Pattern.CASE_INSENSITIVE);

    private final LocalDate today;
    private final List<Refusal> found = new ArrayList<>();

    Rules(LocalDate today) {
        this.today = today;
    }

    static List<Refusal> check(Details details, List<Contact> contacts, List<NeedDetail> needs, LocalDate today) {
        Rules rules = new Rules(today);
        rules.details(details);
        for (int i = 0; i < contacts.size(); i++) {
            rules.contact("contact" + i, contacts.get(i));
        }
        needs.forEach(rules::need);
        return List.copyOf(rules.found);
    }

    private void details(Details details) {
        if (details.family().isBlank()) {
            found.add(PatientRefusal.NAME_MISSING.of("family"));
        }
        length("family", details.family(), NAME_LIMIT);
        length("given", details.given(), NAME_LIMIT);
        length("knownAs", details.knownAs(), NAME_LIMIT);
        length("address", details.address(), TEXT_LIMIT);
        length("insurance", details.insurance(), TEXT_LIMIT);
        length("note", details.note(), TEXT_LIMIT);
        LocalDate birth = details.birthDate();
        if (birth != null && (birth.isAfter(today) || birth.isBefore(EARLIEST))) {
            found.add(PatientRefusal.BIRTH_DATE_IMPOSSIBLE.of("birthDate", Map.of("value", birth.toString())));
        }
        language(details.language());
    }

    private void language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()
                    && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())) {
                return;
            }
        } catch (IllformedLocaleException e) {
            found.add(PatientRefusal.LANGUAGE_UNKNOWN.of("language", Map.of("value", tag)));
            return;
        }
        found.add(PatientRefusal.LANGUAGE_UNKNOWN.of("language", Map.of("value", tag)));
    }

    void contact(String field, Contact contact) {
        switch (contact.kind()) {
            case PHONE -> phone(field, contact.value());
            case EMAIL -> {
                if (contact.value().length() > 254
                        || !EMAIL.matcher(contact.value()).matches()) {
                    found.add(PatientRefusal.EMAIL_IMPOSSIBLE.of(field, Map.of("value", contact.value())));
                }
            }
        }
    }

    private void phone(String field, String value) {
        int digits = SearchText.digits(value).length();
        if (digits < 5 || digits > 20 || !PHONE.matcher(value.strip()).matches()) {
            found.add(PatientRefusal.PHONE_IMPOSSIBLE.of(field, Map.of("value", value)));
        }
    }

    private void need(NeedDetail need) {
        if (need.extraMinutes() < 0 || need.extraMinutes() > 120) {
            found.add(PatientRefusal.MINUTES_IMPOSSIBLE.of(
                    "need-" + need.need().key(), Map.of("value", Integer.toString(need.extraMinutes()))));
        }
        length("need-" + need.need().key(), need.detail(), NAME_LIMIT);
    }

    private void length(String field, @Nullable String value, int limit) {
        if (value != null && value.length() > limit) {
            found.add(PatientRefusal.TOO_LONG.of(
                    field, Map.of("value", value.substring(0, 20) + "…", "limit", Integer.toString(limit))));
        }
    }

    static List<Refusal> check(clinic.baton.patients.RelatedPerson.About about, LocalDate today) {
        Rules rules = new Rules(today);
        if (about.name().isBlank()) {
            rules.found.add(PatientRefusal.NAME_MISSING.of("name"));
        }
        rules.length("name", about.name(), NAME_LIMIT);
        rules.length("relationship", about.relationship(), NAME_LIMIT);
        rules.length("custodyAlert", about.custodyAlert(), TEXT_LIMIT);
        String phone = about.phone();
        if (phone != null && !phone.isBlank()) {
            rules.phone("phone", phone);
        }
        return List.copyOf(rules.found);
    }
}
