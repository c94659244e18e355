package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingMerge;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.interop.IncomingRelatedPerson;
import clinic.baton.interop.IncomingRelatedPerson.Role;
import clinic.baton.interop.Keys;
import clinic.baton.interop.PersonName;
import clinic.baton.interop.Reference;
import clinic.baton.interop.internal.Languages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Patients and the people around them. */
final class PatientMapper {

    private static final Set<String> GUARDIANS = Set.of("GUARD", "GUADLTM", "guardian");
    private static final Set<String> SEXES = Set.of("female", "male", "other", "unknown");

    private PatientMapper() {}

    static void patient(Element patient, String fullUrl, Consumer<? super Incoming> sink) {
        Keys keys = Elements.keys(patient, fullUrl);
        PersonName name = Elements.name(patient);
        if (name.isEmpty()) {
            patient.findings().refuse("Patient.name", "", "A patient needs a family or a given name.");
            return;
        }
        sink.accept(new IncomingPatient(
                patient.findings().origin(),
                keys,
                name,
                patient.date("birthDate"),
                sex(patient),
                Elements.contacts(patient),
                Elements.address(patient),
                language(patient),
                needsInterpreter(patient),
                !patient.text("active").equals("false"),
                patient.isTrue("deceasedBoolean")
                        || !patient.text("deceasedDateTime").isEmpty()));
        people(patient, keys, name, sink);
        merges(patient, keys, name, sink);
    }

    private static String sex(Element patient) {
        String sex = patient.text("gender");
        if (sex.isEmpty() || SEXES.contains(sex)) {
            return sex;
        }
        patient.findings().note("Patient.gender", sex, "One of female, male, other, unknown belongs here.");
        return "";
    }

    private static String language(Element patient) {
        List<Element> spoken = patient.list("communication");
        return spoken.stream()
                .filter(one -> one.isTrue("preferred"))
                .findFirst()
                .or(() -> spoken.stream().findFirst())
                .map(one -> Elements.coded(one.at("language")))
                .map(language -> language.codes().isEmpty()
                        ? language.text()
                        : language.codes().getFirst().code())
                .map(Languages::tag)
                .orElse("");
    }

    private static boolean needsInterpreter(Element patient) {
        return patient.list("extension").stream()
                .filter(extension -> extension.text("url").endsWith("patient-interpreterRequired")
                        || extension.text("url").endsWith("us-core-interpreter-needed"))
                .anyMatch(extension -> extension.isTrue("valueBoolean")
                        || extension.at("valueCoding").text("code").equals("373066001"));
    }

    private static void people(Element patient, Keys keys, PersonName of, Consumer<? super Incoming> sink) {
        for (Element contact : patient.list("contact")) {
            PersonName name = Elements.name(contact);
            if (!name.isEmpty()) {
                sink.accept(new IncomingRelatedPerson(
                        patient.findings().origin(),
                        new Keys(List.of(), List.of()),
                        toward(keys, of),
                        role(contact, Role.NEXT_OF_KIN),
                        Elements.firstCoded(contact, "relationship"),
                        name,
                        Elements.contacts(contact)));
            }
        }
    }

    private static Role role(Element person, Role otherwise) {
        List<String> codes = person.list("relationship").stream()
                .flatMap(one -> Elements.coded(one).codes().stream())
                .map(code -> code.code())
                .toList();
        if (codes.stream().anyMatch(GUARDIANS::contains)) {
            return Role.GUARDIAN;
        }
        if (codes.contains("C") || codes.contains("ECON") || codes.contains("emergency")) {
            return Role.EMERGENCY_CONTACT;
        }
        return codes.contains("GUAR") ? Role.GUARANTOR : otherwise;
    }

    private static void merges(Element patient, Keys keys, PersonName name, Consumer<? super Incoming> sink) {
        for (Element link : patient.list("link")) {
            if (link.text("type").equals("replaced-by")) {
                Reference survivor = References.of(link.at("other"), patient);
                sink.accept(new IncomingMerge(patient.findings().origin(), keys, survivor, keys.identifiers()));
            }
        }
    }

    static void relatedPerson(Element person, String fullUrl, Consumer<? super Incoming> sink) {
        Reference patient = References.of(person.at("patient"), person);
        PersonName name = Elements.name(person);
        if (patient.isEmpty()) {
            person.findings().refuse("RelatedPerson.patient", "", "Say whose related person this is.");
        }
        if (name.isEmpty()) {
            person.findings().refuse("RelatedPerson.name", "", "A related person needs a name.");
        }
        if (!person.findings().isRefused()) {
            sink.accept(new IncomingRelatedPerson(
                    person.findings().origin(),
                    Elements.keys(person, fullUrl),
                    patient,
                    role(person, Role.OTHER),
                    Elements.firstCoded(person, "relationship"),
                    name,
                    Elements.contacts(person)));
        }
    }

    private static Reference toward(Keys keys, PersonName name) {
        return new Reference(
                keys.names().stream().findFirst().orElse(null),
                keys.identifiers().stream().findFirst().orElse(null),
                name.full());
    }
}
