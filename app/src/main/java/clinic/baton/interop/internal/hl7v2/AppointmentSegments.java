package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.CodedText;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingAppointment;
import clinic.baton.interop.IncomingAppointment.Status;
import clinic.baton.interop.Keys;
import clinic.baton.interop.Reference;
import clinic.baton.interop.internal.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads SCH with its resource segments: the booking. */
final class AppointmentSegments {

    private final Hl7Message message;
    private final Findings findings;
    private final Consumer<? super Incoming> sink;

    AppointmentSegments(Hl7Message message, Findings findings, Consumer<? super Incoming> sink) {
        this.message = message;
        this.findings = findings;
        this.sink = sink;
    }

    void read() {
        Reference patient = new PatientSegments(message, findings, sink).read();
        Optional<Segment> schedule = message.first("SCH");
        if (schedule.isEmpty()) {
            findings.refuse("SCH", "", "A scheduling message needs an SCH segment.");
        } else if (!patient.isEmpty()) {
            booking(schedule.get(), patient);
        }
    }

    private void booking(Segment schedule, Reference patient) {
        List<Identifier> numbers = numbers(schedule);
        if (numbers.isEmpty()) {
            findings.refuse("SCH-1", "", "A booking needs its placer or filler number, by which it is known again.");
        }
        BookedTime time = BookedTime.of(message, schedule, findings);
        if (time != null && !findings.isRefused()) {
            sink.accept(new IncomingAppointment(
                    findings.origin(),
                    new Keys(List.of(message.name("appointment")), numbers),
                    status(schedule),
                    visitType(schedule),
                    time.start(),
                    time.end(),
                    patient,
                    practitioners(),
                    references("AIL", false),
                    List.of(),
                    equipment(),
                    message.field(schedule, 7).text(2),
                    comment()));
        }
    }

    private List<Identifier> numbers(Segment schedule) {
        return Stream.of(
                        DataTypes.thingNumber(message.field(schedule, 1).first(), message.sender() + " placer"),
                        DataTypes.thingNumber(message.field(schedule, 2).first(), message.sender() + " filler"))
                .filter(Objects::nonNull)
                .toList();
    }

    private Status status(Segment schedule) {
        return switch (message.event()) {
            case "S15", "S16" -> Status.CANCELLED;
            case "S17" -> Status.ENTERED_IN_ERROR;
            case "S26" -> Status.NO_SHOW;
            default -> filled(message.field(schedule, 25).text(1));
        };
    }

    private static Status filled(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "PENDING" -> Status.PENDING;
            case "WAITLIST" -> Status.WAITLIST;
            case "COMPLETE" -> Status.FULFILLED;
            case "CANCELLED" -> Status.CANCELLED;
            case "DC", "DELETED" -> Status.ENTERED_IN_ERROR;
            case "NOSHOW" -> Status.NO_SHOW;
            default -> Status.BOOKED;
        };
    }

    /** The service booked, else the reason for booking, else the kind of booking. */
    private CodedText visitType(Segment schedule) {
        return Stream.concat(
                        message.all("AIS").stream().map(service -> DataTypes.coded(message.field(service, 3))),
                        Stream.of(7, 8).map(index -> DataTypes.coded(message.field(schedule, index))))
                .filter(type -> !type.isEmpty())
                .findFirst()
                .orElse(CodedText.NONE);
    }

    private List<Reference> practitioners() {
        List<Reference> found = new ArrayList<>(references("AIP", true));
        if (found.isEmpty()) {
            message.first("PV1")
                    .map(visit -> DataTypes.staff(message.field(visit, 7).first(), message.sender()))
                    .filter(attending -> !attending.isEmpty())
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<Reference> references(String segment, boolean staff) {
        return message.all(segment).stream()
                .flatMap(one -> message.field(one, 3).repetitions().stream())
                .map(one -> staff ? DataTypes.staff(one, message.sender()) : DataTypes.place(one, message.sender()))
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> equipment() {
        return message.all("AIG").stream()
                .map(one -> DataTypes.coded(message.field(one, 3)).label())
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    /** The notes that stand right after the booking, before the patient and the resources. */
    private String comment() {
        List<Segment> all = message.segments();
        int from = all.indexOf(message.first("SCH").orElseThrow());
        return all.subList(from, all.size()).stream()
                .takeWhile(segment -> List.of("SCH", "TQ1", "NTE").contains(segment.name()))
                .filter(segment -> segment.name().equals("NTE"))
                .map(note -> message.field(note, 3).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
