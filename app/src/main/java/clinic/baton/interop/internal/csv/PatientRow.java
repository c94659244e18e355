package clinic.baton.interop.internal.csv;

import clinic.baton.interop.CodedText;
import clinic.baton.interop.ContactPoint;
import clinic.baton.interop.ContactPoint.Kind;
import clinic.baton.interop.CsvField;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.interop.IncomingRelatedPerson;
import clinic.baton.interop.IncomingRelatedPerson.Role;
import clinic.baton.interop.Keys;
import clinic.baton.interop.PersonName;
import clinic.baton.interop.PostalAddress;
import clinic.baton.interop.Reference;
import clinic.baton.interop.internal.Languages;
import clinic.baton.interop.internal.csv.RowMapper.Cells;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The patient that a row tells of. */
final class PatientRow {

    private static final Set<String> FEMALE =
            Set.of("f", "female", "w", "weiblich", "mujer", "femenino", "femme", "feminin");
    private static final Set<String> MALE =
            Set.of("m", "male", "mannlich", "hombre", "masculino", "homme", "masculin", "h");
    private static final Set<String> OTHER = Set.of("o", "x", "d", "other", "divers", "otro", "autre", "nonbinary");
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "j", "ja", "si", "s", "oui", "o", "x");

    private final Cells cells;
    private final Consumer<? super Incoming> sink;

    PatientRow(Cells cells, Consumer<? super Incoming> sink) {
        this.cells = cells;
        this.sink = sink;
    }

    /** Tells the sink of the patient; answers a pointer to them, empty where refused. */
    Reference read() {
        PersonName name = name();
        String number = cells.text(CsvField.PATIENT_ID);
        if (name.isEmpty() && number.isEmpty()) {
            cells.findings().refuse("name", "", "The row needs a name or a patient number.");
            return Reference.NONE;
        }
        if (name.isEmpty()) {
            return nameless(number);
        }
        LocalDate birth = birthDate();
        Keys keys = keys(name, number, birth);
        sink.accept(new IncomingPatient(
                cells.findings().origin(),
                keys,
                name,
                birth,
                sex(),
                contacts(),
                address(),
                Languages.tag(cells.text(CsvField.LANGUAGE)),
                YES.contains(HeaderWords.plain(cells.text(CsvField.INTERPRETER))),
                true,
                false));
        Reference pointer = Reference.named(keys.names().getFirst(), name.full());
        contact(pointer);
        return pointer;
    }

    private Reference nameless(String number) {
        if (!CsvReader.isBookings(cells.mapping())) {
            cells.findings().refuse("name", "", "A patient needs a family or a given name.");
            return Reference.NONE;
        }
        return new Reference(null, new Identifier(cells.mapping().identifierSystem(), number), number);
    }

    private PersonName name() {
        String family = cells.text(CsvField.FAMILY_NAME);
        String given = cells.text(CsvField.GIVEN_NAME);
        String full = cells.text(CsvField.FULL_NAME);
        return family.isEmpty() && !full.isEmpty() ? split(full, given) : PersonName.of(family, given);
    }

    private static PersonName split(String full, String given) {
        int comma = full.indexOf(',');
        if (comma > 0) {
            return PersonName.of(
                    full.substring(0, comma).strip(), full.substring(comma + 1).strip());
        }
        if (!given.isEmpty()) {
            return PersonName.of(full, given);
        }
        int blank = full.lastIndexOf(' ');
        return PersonName.of(
                full.substring(blank + 1),
                blank < 0 ? "" : full.substring(0, blank).strip());
    }

    /** Without a number of its own, a row is known again by name and birth date. */
    private Keys keys(PersonName name, String number, @Nullable LocalDate birth) {
        String system = cells.mapping().identifierSystem();
        Identifier identifier = number.isEmpty()
                ? new Identifier(
                        system + " by name", name.family() + "|" + name.given() + "|" + (birth == null ? "" : birth))
                : new Identifier(system, number);
        return new Keys(List.of(cells.name("patient")), List.of(identifier));
    }

    private @Nullable LocalDate birthDate() {
        String text = cells.text(CsvField.BIRTH_DATE);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new TableDates(cells.mapping().dateOrder()).date(text, true);
        } catch (DateTimeException wrong) {
            String remedy = wrong.getMessage();
            cells.findings().note("birth date", text, remedy == null ? "" : remedy);
            return null;
        }
    }

    private String sex() {
        String text = cells.text(CsvField.SEX);
        String word = HeaderWords.plain(text);
        if (FEMALE.contains(word)) {
            return "female";
        }
        if (MALE.contains(word)) {
            return "male";
        }
        if (OTHER.contains(word)) {
            return "other";
        }
        if (!word.isEmpty()
                && !Set.of("u", "unknown", "unbekannt", "desconocido", "inconnu")
                        .contains(word)) {
            cells.findings().note("sex", text, "One of female, male, other, unknown belongs here.");
        }
        return word.isEmpty() ? "" : "unknown";
    }

    private List<ContactPoint> contacts() {
        List<ContactPoint> found = new ArrayList<>();
        phone(CsvField.MOBILE, Kind.MOBILE, found);
        phone(CsvField.PHONE, Kind.PHONE, found);
        String mail = cells.text(CsvField.EMAIL);
        if (mail.matches("[^@\\s]+@[^@\\s]+")) {
            found.add(new ContactPoint(Kind.EMAIL, mail, ""));
        } else if (!mail.isEmpty()) {
            cells.findings().note("e-mail", mail, "An e-mail address looks like name@example.org.");
        }
        return found;
    }

    private void phone(CsvField field, Kind kind, List<ContactPoint> found) {
        String number = cells.text(field);
        if (number.chars().filter(Character::isDigit).count() >= 3) {
            found.add(new ContactPoint(kind, number, ""));
        } else if (!number.isEmpty()) {
            cells.findings().note("phone", number, "A telephone number has digits, such as +1 555 555 0142.");
        }
    }

    private PostalAddress address() {
        String street = cells.text(CsvField.STREET);
        return new PostalAddress(
                street.isEmpty() ? List.of() : List.of(street),
                cells.text(CsvField.CITY),
                cells.text(CsvField.STATE),
                cells.text(CsvField.POSTAL_CODE),
                cells.text(CsvField.COUNTRY));
    }

    private void contact(Reference patient) {
        String name = cells.text(CsvField.CONTACT_NAME);
        if (!name.isEmpty()) {
            String phone = cells.text(CsvField.CONTACT_PHONE);
            String relationship = cells.text(CsvField.CONTACT_RELATIONSHIP);
            sink.accept(new IncomingRelatedPerson(
                    cells.findings().origin(),
                    new Keys(List.of(), List.of()),
                    patient,
                    Role.EMERGENCY_CONTACT,
                    relationship.isEmpty() ? CodedText.NONE : new CodedText(List.of(), relationship),
                    split(name, ""),
                    phone.isEmpty() ? List.of() : List.of(new ContactPoint(Kind.PHONE, phone, ""))));
        }
    }
}
