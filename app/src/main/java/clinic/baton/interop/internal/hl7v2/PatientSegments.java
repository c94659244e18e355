package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.ContactPoint;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingMerge;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.interop.IncomingRelatedPerson;
import clinic.baton.interop.IncomingRelatedPerson.Role;
import clinic.baton.interop.Keys;
import clinic.baton.interop.PersonName;
import clinic.baton.interop.Reference;
import clinic.baton.interop.internal.Findings;
import clinic.baton.interop.internal.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads PID, NK1, GT1 and MRG: who the patient is and who is around them. */
final class PatientSegments {

    private final Hl7Message message;
    private final Findings findings;
    private final Consumer<? super Incoming> sink;

    PatientSegments(Hl7Message message, Findings findings, Consumer<? super Incoming> sink) {
        this.message = message;
        this.findings = findings;
        this.sink = sink;
    }

    /** Tells the sink of the patient and their people; answers a pointer to the patient, empty where refused. */
    Reference read() {
        Optional<Segment> pid = message.first("PID");
        if (pid.isEmpty()) {
            findings.refuse("PID", "", "The message needs a PID segment that says who the patient is.");
            return Reference.NONE;
        }
        IncomingPatient patient = patient(pid.get());
        if (patient == null) {
            return Reference.NONE;
        }
        sink.accept(patient);
        Reference pointer =
                Reference.named(message.name("patient"), patient.name().full());
        message.all("NK1").forEach(kin -> person(pointer, kin, 2, 3, 5, kinRole(kin)));
        message.all("GT1").forEach(guarantor -> person(pointer, guarantor, 3, 11, 6, Role.GUARANTOR));
        return pointer;
    }

    /** A40: the numbers in MRG were folded into the patient of PID. */
    void readMerge() {
        Reference survivor = read();
        List<Identifier> retired = message.first("MRG")
                .map(merge -> numbers(message.field(merge, 1)))
                .orElse(List.of());
        if (retired.isEmpty()) {
            findings.refuse("MRG-1", "", "The message must say which number was folded into the patient.");
        } else if (!survivor.isEmpty()) {
            sink.accept(new IncomingMerge(findings.origin(), new Keys(List.of(), List.of()), survivor, retired));
        }
    }

    private @Nullable IncomingPatient patient(Segment pid) {
        List<Identifier> numbers = numbers(message.field(pid, 3));
        PersonName name = DataTypes.name(message.field(pid, 5));
        if (name.isEmpty()) {
            findings.refuse("PID-5", "", "A patient needs a family or a given name.");
            return null;
        }
        return new IncomingPatient(
                findings.origin(),
                new Keys(
                        List.of(message.name("patient")), numbers.isEmpty() ? numbers(message.field(pid, 2)) : numbers),
                name,
                TimeStamps.date(message.field(pid, 7), findings),
                sex(message.field(pid, 8)),
                contacts(pid),
                DataTypes.address(message.field(pid, 11)),
                Languages.tag(message.field(pid, 15).text(1)),
                false,
                true,
                message.field(pid, 30).text().equals("Y"));
    }

    private List<ContactPoint> contacts(Segment pid) {
        return Stream.concat(
                        DataTypes.contacts(message.field(pid, 13), "home").stream(),
                        DataTypes.contacts(message.field(pid, 14), "work").stream())
                .distinct()
                .toList();
    }

    private List<Identifier> numbers(Value field) {
        return field.repetitions().stream()
                .map(number -> DataTypes.patientNumber(number, message.sender()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String sex(Value field) {
        String sex = field.text(1).toUpperCase(Locale.ROOT);
        return switch (sex) {
            case "F" -> "female";
            case "M" -> "male";
            case "O", "A" -> "other";
            case "U", "N" -> "unknown";
            case "" -> "";
            default -> {
                findings.note(field.path(), sex, "One of F, M, O, U belongs here.");
                yield "";
            }
        };
    }

    private void person(Reference patient, Segment segment, int name, int relationship, int phone, Role role) {
        PersonName of = DataTypes.name(message.field(segment, name));
        if (!of.isEmpty()) {
            sink.accept(new IncomingRelatedPerson(
                    findings.origin(),
                    new Keys(List.of(), List.of()),
                    patient,
                    role,
                    DataTypes.coded(message.field(segment, relationship)),
                    of,
                    DataTypes.contacts(message.field(segment, phone), "")));
        }
    }

    private Role kinRole(Segment kin) {
        String relationship = message.field(kin, 3).text(1).toUpperCase(Locale.ROOT);
        String role = message.field(kin, 7).text(1).toUpperCase(Locale.ROOT);
        if (relationship.equals("GRD")) {
            return Role.GUARDIAN;
        }
        boolean emergency = relationship.equals("EMC") || role.equals("C") || role.startsWith("EM");
        return emergency ? Role.EMERGENCY_CONTACT : Role.NEXT_OF_KIN;
    }
}
