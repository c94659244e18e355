package clinic.baton.oversight.web;

import clinic.baton.oversight.Trail.Place;
import clinic.baton.oversight.Trail.Question;
import clinic.baton.oversight.Trail.What;
import clinic.baton.web.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the audit page's form. Dates are days of the practice, both inclusive.
 *
 * @param typed the fields by name; blank ones left out
 */
record AuditSearch(Map<String, String> typed) {
    private static final List<String> NAMES = List.of("what", "person", "patient", "type", "from", "until");

    AuditSearch {
        typed = Map.copyOf(typed);
    }

    static AuditSearch of(Map<String, String> typed) {
        return new AuditSearch(NAMES.stream()
                .filter(name -> !typed.getOrDefault(name, "").isBlank())
                .collect(Collectors.toMap(
                        name -> name, name -> typed.getOrDefault(name, "").strip())));
    }

    Question question(ZoneId zone) {
        LocalDate from = date("from");
        LocalDate until = date("until");
        return new Question(
                switch (value("what")) {
                    case "change" -> What.CHANGE;
                    case "reading" -> What.READING;
                    default -> What.ALL;
                },
                id("person"),
                id("patient"),
                value("type").isEmpty() ? null : value("type"),
                from == null ? null : start(from, zone),
                until == null ? null : start(until.plusDays(1), zone));
    }

    /** What was typed for the patient where it is no id: a name, a date or digits to find them by. */
    String toFind() {
        return id("patient") == null ? value("patient") : "";
    }

    /** The same search for a patient. */
    AuditSearch withPatient(UUID patient) {
        Map<String, String> other = new java.util.HashMap<>(typed);
        other.put("patient", patient.toString());
        return new AuditSearch(other);
    }

    List<Field> fields(List<Field.Choice> people, String patientName) {
        List<Field.Choice> persons = new ArrayList<>();
        persons.add(new Field.Choice("", "Anybody"));
        persons.addAll(people);
        return List.of(
                Field.choice("person", "Who", value("person"), persons).optional(),
                Field.text("patient", "Patient", patientName.isEmpty() ? value("patient") : patientName)
                        .hint("Name, birth date or part of a phone number")
                        .optional(),
                Field.choice(
                                "what",
                                "What",
                                value("what"),
                                List.of(
                                        new Field.Choice("", "Looked at and changed"),
                                        new Field.Choice("reading", "Looked at"),
                                        new Field.Choice("change", "Changed")))
                        .optional(),
                Field.text("type", "Page or event", value("type"))
                        .hint("As the list names it, for instance patient or schedule.AppointmentBooked")
                        .optional(),
                Field.of(Field.Kind.DAY, "from", "From", value("from")).optional(),
                Field.of(Field.Kind.DAY, "until", "Until", value("until")).optional());
    }

    /** The search as the end of an address, with more after it. */
    String query(String... more) {
        StringBuilder query = new StringBuilder("?");
        NAMES.stream().filter(typed::containsKey).forEach(name -> add(query, name, value(name)));
        for (int i = 0; i < more.length; i += 2) {
            add(query, more[i], more[i + 1]);
        }
        return query.substring(0, query.length() - 1);
    }

    static String text(Place place) {
        return place.at() + "~" + place.id();
    }

    static @Nullable Place place(@Nullable String text) {
        try {
            String[] parts = text == null ? new String[0] : text.split("~", 2);
            return parts.length == 2 ? new Place(Instant.parse(parts[0]), parts[1]) : null;
        } catch (DateTimeException noPlace) {
            return null;
        }
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }

    private @Nullable UUID id(String name) {
        String value = value(name).toLowerCase(Locale.ROOT);
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(value) : null;
    }

    private @Nullable LocalDate date(String name) {
        try {
            return value(name).isEmpty() ? null : LocalDate.parse(value(name));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&');
    }
}
