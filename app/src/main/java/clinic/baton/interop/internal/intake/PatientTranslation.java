package clinic.baton.interop.internal.intake;

import clinic.baton.interop.ContactPoint;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.interop.PostalAddress;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.patients.Patient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An incoming patient in the words of our own record. What the source doesn't say never empties what stands here. */
final class PatientTranslation {
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
    private static final int NAME_CHARS = 120;

    private final Notes notes;
    private final LocalDate today;

    PatientTranslation(Notes notes, LocalDate today) {
        this.notes = notes;
        this.today = today;
    }

    static List<clinic.baton.patients.Identifier> identifiers(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(one -> new clinic.baton.patients.Identifier(one.system(), one.value()))
                .toList();
    }

    /** What a record is known by: its numbers, else name and birth date as the source writes them. */
    static List<Identifier> known(IncomingPatient patient) {
        return patient.keys().identifiers().isEmpty()
                ? List.of(new Identifier("name", patient.name().full() + "|" + patient.birthDate()))
                : patient.keys().identifiers();
    }

    static String digest(IncomingPatient patient) {
        return Digests.of(
                patient.name(),
                patient.birthDate(),
                patient.sex(),
                patient.contacts(),
                patient.address(),
                patient.language(),
                patient.interpreter());
    }

    Details details(IncomingPatient incoming, @Nullable Patient known) {
        Details before = known == null ? Details.of("", "", null) : known.details();
        boolean oneName = incoming.name().family().isEmpty();
        String family = cut(oneName ? incoming.name().given() : incoming.name().family());
        LocalDate birth = birthDate(incoming);
        return new Details(
                family,
                oneName ? before.given() : cut(incoming.name().given()),
                before.knownAs(),
                birth == null ? before.birthDate() : birth,
                sex(incoming, before),
                language(incoming, before),
                incoming.address().isEmpty() ? before.address() : address(incoming.address()),
                before.insurance(),
                before.confidential(),
                before.note());
    }

    private static String cut(String name) {
        return name.length() <= NAME_CHARS ? name : name.substring(0, NAME_CHARS);
    }

    private @Nullable LocalDate birthDate(IncomingPatient incoming) {
        LocalDate birth = incoming.birthDate();
        if (birth != null && (birth.isAfter(today) || birth.isBefore(EARLIEST))) {
            notes.note(
                    incoming.origin(),
                    "birth date",
                    birth.toString(),
                    "Nobody is born then. Ask for the date of birth and enter it.");
            return null;
        }
        return birth;
    }

    private static Details.Sex sex(IncomingPatient incoming, Details before) {
        return incoming.sex().isEmpty()
                ? before.sex()
                : Details.Sex.valueOf(incoming.sex().toUpperCase(Locale.ROOT));
    }

    private String language(IncomingPatient incoming, Details before) {
        if (incoming.language().isEmpty()) {
            return before.language();
        }
        Locale locale = Locale.forLanguageTag(incoming.language());
        String language = locale.getLanguage();
        if (language.isEmpty() || locale.getDisplayLanguage(Locale.ENGLISH).equals(language)) {
            notes.note(
                    incoming.origin(),
                    "language",
                    incoming.language(),
                    "Baton doesn't know this language. Enter it on the patient's page.");
            return before.language();
        }
        return locale.toLanguageTag();
    }

    private static String address(PostalAddress address) {
        String town = Stream.of(address.city(), address.state(), address.postalCode())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.concat(address.lines().stream(), Stream.of(town, address.country()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The ways to reach somebody that stand here, and those that are new, without any consent. */
    List<Contact> contacts(IncomingPatient incoming, List<Contact> known) {
        List<Contact> all = new ArrayList<>(known);
        for (ContactPoint point : incoming.contacts()) {
            Contact contact = contact(point);
            if (!Reachable.is(contact)) {
                notes.note(
                        incoming.origin(),
                        contact.kind() == Contact.Kind.EMAIL ? "e-mail" : "phone",
                        point.value(),
                        "It was left out: it can't be dialled or written to. Enter it on the patient's page.");
            } else if (all.stream().noneMatch(one -> Reachable.same(one, contact))) {
                all.add(contact);
            }
        }
        return all;
    }

    private static Contact contact(ContactPoint point) {
        return switch (point.kind()) {
            case EMAIL -> Contact.email(point.value());
            case PHONE -> labelled(point, point.use().isEmpty() ? "home" : point.use());
            case MOBILE -> labelled(point, "mobile");
        };
    }

    private static Contact labelled(ContactPoint point, String label) {
        return new Contact(Contact.Kind.PHONE, point.value(), label, false, false, false, false);
    }

    List<NeedDetail> needs(IncomingPatient incoming, List<NeedDetail> known) {
        boolean there = known.stream().anyMatch(one -> one.need() == Need.INTERPRETER);
        if (!incoming.interpreter() || there) {
            return known;
        }
        List<NeedDetail> all = new ArrayList<>(known);
        all.add(new NeedDetail(Need.INTERPRETER, incoming.language(), 0));
        return all;
    }
}
