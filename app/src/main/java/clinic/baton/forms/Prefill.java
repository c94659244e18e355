package clinic.baton.forms;

import clinic.baton.patients.Contact;
import clinic.baton.patients.Patient;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What is known of a patient and can stand in a form already: FHIR's initialExpression, in the few paths that mean these. */
public enum Prefill {
    /** Given names. */
    GIVEN("%patient.name.given", "Given names"),
    /** Family name. */
    FAMILY("%patient.name.family", "Family name"),
    /** Date of birth. */
    BIRTH_DATE("%patient.birthDate", "Date of birth"),
    /** The preferred telephone number. */
    PHONE("%patient.telecom.where(system='phone').value", "Telephone"),
    /** The e-mail address. */
    EMAIL("%patient.telecom.where(system='email').value", "E-mail"),
    /** The postal address. */
    ADDRESS("%patient.address.text", "Address"),
    /** Insurer and number, as told. */
    INSURANCE("%coverage.identifier.value", "Insurance");

    private final String path;
    private final String words;

    Prefill(String path, String words) {
        this.path = path;
        this.words = words;
    }

    /** Its FHIRPath. */
    public String path() {
        return path;
    }

    /** As staff say it. */
    public String words() {
        return words;
    }

    /** The one of a path. */
    public static Optional<Prefill> of(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    /** What is known; blank for nothing. */
    public String of(Patient patient) {
        return switch (this) {
            case GIVEN -> patient.details().given();
            case FAMILY -> patient.details().family();
            case BIRTH_DATE -> Objects.toString(patient.details().birthDate(), "");
            case PHONE -> contact(patient, Contact.Kind.PHONE);
            case EMAIL -> contact(patient, Contact.Kind.EMAIL);
            case ADDRESS -> Objects.toString(patient.details().address(), "");
            case INSURANCE -> Objects.toString(patient.details().insurance(), "");
        };
    }

    private static String contact(Patient patient, Contact.Kind kind) {
        return patient.contacts().stream()
                .filter(contact -> contact.kind() == kind && !contact.shared())
                .map(Contact::value)
                .findFirst()
                .orElse("");
    }
}
