package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.CodedText;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingAppointment;
import clinic.baton.interop.IncomingAppointment.Status;
import clinic.baton.interop.Reference;
import clinic.baton.interop.Skipped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Appointments. */
final class AppointmentMapper {

    private static final Map<String, Status> STATUSES = Map.of(
            "proposed", Status.PROPOSED,
            "pending", Status.PENDING,
            "booked", Status.BOOKED,
            "arrived", Status.ARRIVED,
            "checked-in", Status.CHECKED_IN,
            "fulfilled", Status.FULFILLED,
            "cancelled", Status.CANCELLED,
            "noshow", Status.NO_SHOW,
            "entered-in-error", Status.ENTERED_IN_ERROR,
            "waitlist", Status.WAITLIST);

    private AppointmentMapper() {}

    static void appointment(Element appointment, String fullUrl, Consumer<? super Incoming> sink) {
        Status status = STATUSES.get(appointment.text("status"));
        if (status == null) {
            appointment
                    .findings()
                    .refuse(
                            "Appointment.status",
                            appointment.text("status"),
                            "One of FHIR's appointment statuses, such as booked, belongs here.");
            return;
        }
        if (!appointment.at("start").isThere() && (status == Status.PROPOSED || status == Status.WAITLIST)) {
            sink.accept(new Skipped(
                    appointment.findings().origin(),
                    "Appointment",
                    "It is a request without a time, not yet a booking."));
            return;
        }
        timed(appointment, fullUrl, status, sink);
    }

    private static void timed(Element appointment, String fullUrl, Status status, Consumer<? super Incoming> sink) {
        Instant start = appointment.moment("start");
        Instant end = end(appointment, start);
        Reference patient = patient(appointment);
        if (start == null || (end != null && !end.isAfter(start))) {
            appointment
                    .findings()
                    .refuse(
                            "Appointment.start",
                            appointment.text("start") + " to " + appointment.text("end"),
                            "A booking has a start, and where it has an end that comes later.");
        }
        if (patient.isEmpty() && named(actors(appointment, "")).isEmpty()) {
            appointment.findings().refuse("Appointment.participant", "", "Say which patient this booking is for.");
        }
        if (start != null && !appointment.findings().isRefused()) {
            sink.accept(booking(appointment, fullUrl, status, start, end, patient));
        }
    }

    private static IncomingAppointment booking(
            Element appointment,
            String fullUrl,
            Status status,
            Instant start,
            @Nullable Instant end,
            Reference patient) {
        return new IncomingAppointment(
                appointment.findings().origin(),
                Elements.keys(appointment, fullUrl),
                status,
                visitType(appointment),
                start,
                end,
                patient,
                actors(appointment, "Practitioner", "PractitionerRole"),
                actors(appointment, "Location"),
                actors(appointment, ""),
                actors(appointment, "Device").stream()
                        .map(Reference::display)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                reason(appointment),
                appointment.text("comment"));
    }

    private static @Nullable Instant end(Element appointment, @Nullable Instant start) {
        Instant end = appointment.moment("end");
        String minutes = appointment.text("minutesDuration");
        if (end == null && start != null && minutes.matches("[1-9]\\d{0,3}")) {
            return start.plus(Duration.ofMinutes(Long.parseLong(minutes)));
        }
        return end;
    }

    private static CodedText visitType(Element appointment) {
        return Stream.of(
                        Elements.firstCoded(appointment, "serviceType"),
                        Elements.coded(appointment.at("appointmentType")),
                        Elements.firstCoded(appointment, "serviceCategory"))
                .filter(type -> !type.isEmpty())
                .findFirst()
                .orElse(CodedText.NONE);
    }

    private static String reason(Element appointment) {
        String reason = Elements.firstCoded(appointment, "reasonCode").label();
        return reason.isEmpty() ? appointment.text("description") : reason;
    }

    private static List<Reference> actors(Element appointment, String... types) {
        List<String> wanted = List.of(types);
        return appointment.list("participant").stream()
                .map(participant -> participant.at("actor"))
                .filter(actor -> wanted.contains(kindOf(actor, appointment)))
                .map(actor -> References.of(actor, appointment))
                .filter(reference -> !reference.isEmpty())
                .toList();
    }

    private static List<Reference> named(List<Reference> actors) {
        return actors.stream()
                .filter(actor -> actor.to() != null || actor.identifier() != null)
                .toList();
    }

    private static Reference patient(Element appointment) {
        List<Reference> named = actors(appointment, "Patient");
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        return References.of(appointment.at("subject"), appointment);
    }

    /** The type an actor has; empty where the reference doesn't tell, as with urn:uuid. */
    private static String kindOf(Element actor, Element appointment) {
        String type = References.typeOf(actor);
        if (!type.isEmpty()) {
            return type;
        }
        String to = actor.text("reference");
        if (to.startsWith("#")) {
            return appointment.list("contained").stream()
                    .filter(inner -> inner.text("id").equals(to.substring(1)))
                    .map(inner -> inner.text("resourceType"))
                    .findFirst()
                    .orElse("");
        }
        return "";
    }
}
