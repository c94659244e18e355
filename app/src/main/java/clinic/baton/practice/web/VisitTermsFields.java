package clinic.baton.practice.web;

import clinic.baton.practice.Booker;
import clinic.baton.practice.Coded;
import clinic.baton.practice.PatientStanding;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.VisitTerms;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a visit type's form that says who gives and books it, how far ahead, and what has to be ready. */
final class VisitTermsFields {
    private static final int MOST_NOTICE_MINUTES = 90 * 24 * 60;
    private static final int MOST_HORIZON_DAYS = 366 * 3;
    private static final int LARGEST_GROUP = 50;

    private VisitTermsFields() {}

    static Map<String, String> values(VisitTerms terms) {
        PractitionerRole helper = terms.helper();
        Map<String, String> values = new HashMap<>();
        for (PractitionerRole role : PractitionerRole.values()) {
            values.put("staff-" + role.code(), terms.staff().contains(role) ? "on" : "");
        }
        for (Booker booker : Booker.values()) {
            values.put("booker-" + booker.code(), terms.bookedBy().contains(booker) ? "on" : "");
        }
        values.put("helper", helper == null ? "" : helper.code());
        values.put("roomFeatures", String.join("\n", terms.roomFeatures()));
        values.put("noticeMinutes", Integer.toString(terms.noticeMinutes()));
        values.put("horizonDays", Read.orBlank(terms.horizonDays()));
        values.put("patients", terms.patients().code());
        values.put("telehealth", terms.telehealth() ? "on" : "");
        values.put("groupSize", Integer.toString(terms.groupSize()));
        values.put("forms", String.join("\n", terms.forms()));
        values.put("readiness", String.join("\n", terms.readiness()));
        return values;
    }

    static List<Field> fields(Typed typed) {
        List<Field> fields = new ArrayList<>();
        fields.add(typed.choice("patients", "For which patients", standings())
                .hint("Established: seen here within three years."));
        fields.add(typed.field(Field.Kind.NUMBER, "noticeMinutes", "Booked at least so many minutes before")
                .hint("Empty for none; 60 is an hour, 1440 a day.")
                .optional());
        fields.add(typed.field(Field.Kind.NUMBER, "horizonDays", "Booked at most so many days ahead")
                .hint("Empty: as far as the schedule goes.")
                .optional());
        fields.add(typed.field(Field.Kind.NUMBER, "groupSize", "Patients who come together"));
        fields.add(typed.field(Field.Kind.TICK, "telehealth", "By video or telephone")
                .optional());
        for (PractitionerRole role : PractitionerRole.values()) {
            fields.add(typed.field(Field.Kind.TICK, "staff-" + role.code(), "Given by a " + role.words())
                    .optional());
        }
        fields.add(typed.choice("helper", "Somebody helps", helpers()).optional());
        for (Booker booker : Booker.values()) {
            fields.add(typed.field(Field.Kind.TICK, "booker-" + booker.code(), "Booked by " + who(booker))
                    .optional());
        }
        fields.add(lines(typed, "roomFeatures", "What the room must have", "One a line, as the rooms' features."));
        fields.add(lines(typed, "forms", "Forms the patient fills before", "One a line."));
        fields.add(lines(typed, "readiness", "What must be ready before", "One a line, such as referral."));
        return fields;
    }

    static VisitTerms read(Typed typed, Read read) {
        String horizon = typed.value("horizonDays").strip();
        Integer horizonDays =
                horizon.isEmpty() ? null : Integer.valueOf(read.number("horizonDays", 1, MOST_HORIZON_DAYS));
        PractitionerRole helper = typed.value("helper").isEmpty() ? null : read.code(PractitionerRole.class, "helper");
        return new VisitTerms(
                ticked(typed, "staff-", PractitionerRole.values()),
                helper,
                words(typed, "roomFeatures"),
                ticked(typed, "booker-", Booker.values()),
                typed.value("noticeMinutes").isBlank() ? 0 : read.number("noticeMinutes", 0, MOST_NOTICE_MINUTES),
                horizonDays,
                typed.value("patients").isEmpty() ? PatientStanding.ANY : read.code(PatientStanding.class, "patients"),
                typed.ticked("telehealth"),
                typed.value("groupSize").isBlank() ? 1 : read.number("groupSize", 1, LARGEST_GROUP),
                words(typed, "forms"),
                words(typed, "readiness"));
    }

    /** In a few words, for the list; blank where there are no terms. */
    static String told(VisitTerms terms) {
        List<String> words = new ArrayList<>();
        if (terms.patients() != PatientStanding.ANY) {
            words.add(terms.patients().words() + " patients");
        }
        if (terms.noticeMinutes() > 0) {
            words.add(terms.noticeMinutes() + " min notice");
        }
        if (terms.horizonDays() != null) {
            words.add(terms.horizonDays() + " days ahead");
        }
        if (terms.telehealth()) {
            words.add("telehealth");
        }
        if (terms.groupSize() > 1) {
            words.add("group of " + terms.groupSize());
        }
        return String.join(", ", words);
    }

    private static Field lines(Typed typed, String name, String label, String hint) {
        return typed.field(Field.Kind.LINES, name, label).hint(hint).optional();
    }

    private static <E extends Coded> List<E> ticked(Typed typed, String prefix, E[] all) {
        return Arrays.stream(all).filter(e -> typed.ticked(prefix + e.code())).toList();
    }

    private static List<String> words(Typed typed, String field) {
        return typed.value(field).lines().toList();
    }

    private static List<Choice> standings() {
        return List.of(
                new Choice(PatientStanding.ANY.code(), "All"),
                new Choice(PatientStanding.NEW.code(), "New ones only"),
                new Choice(PatientStanding.ESTABLISHED.code(), "Established ones only"));
    }

    private static List<Choice> helpers() {
        List<Choice> roles = new ArrayList<>(Read.codes(PractitionerRole.class));
        roles.addFirst(new Choice("", "Nobody"));
        return roles;
    }

    private static String who(Booker booker) {
        return booker == Booker.PATIENT ? "patients themselves" : booker.words() + "s";
    }
}
