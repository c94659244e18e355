package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.Origin;
import clinic.baton.interop.Skipped;
import clinic.baton.interop.internal.Charsets;
import clinic.baton.interop.internal.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads files of HL7 v2 messages: any version, any line ends, with or without batch envelopes and MLLP framing.
 * Appointments (SIU) and patients (ADT) are taken; other messages and segments are listed as skipped.
 */
public final class Hl7Reader {

    private static final Set<String> APPOINTMENT_EVENTS = Set.of("S12", "S13", "S14", "S15", "S16", "S17", "S26");
    private static final Set<String> PATIENT_EVENTS = Set.of("A01", "A03", "A04", "A05", "A08", "A11", "A28", "A31");

    private final String file;
    private final ZoneId zone;
    private final Consumer<? super Incoming> sink;

    /** A reader of one file. */
    public Hl7Reader(String file, ZoneId zone, Consumer<? super Incoming> sink) {
        this.file = file;
        this.zone = zone;
        this.sink = sink;
    }

    /** Reads all messages to the end of the file. */
    public void read(InputStream bytes, Charset charset) throws IOException {
        try (Reader letters = Charsets.reader(bytes, charset)) {
            new MessageSplitter(letters, this::message, this::tooLong).split();
        }
    }

    private void tooLong(int number, long line) {
        new Findings(new Origin(file, "message " + number + ", line " + line), sink)
                .refuse(
                        "message",
                        "",
                        "The message is longer than " + MessageSplitter.MOST_CHARS
                                + " characters. Split it, or leave out what it carries beside the appointment.");
    }

    private void message(int number, List<Segment> segments) {
        Hl7Message message = new Hl7Message(number, segments, zone);
        Findings findings = new Findings(new Origin(file, message.place()), sink);
        String type = message.type();
        String event = message.event();
        switch (type) {
            case "" -> findings.refuse("MSH-9", "", "A message names its type and event here, such as SIU^S12.");
            case "SIU" -> appointment(message, event, findings);
            case "ADT" -> patient(message, event, findings);
            case "ORU", "MDM" ->
                skip(findings, type, event, "Results come in over the results interface, not by import.");
            case "ORM", "OML", "OMG", "OMI" ->
                skip(findings, type, event, "Orders come in over the orders interface, not by import.");
            case "ACK" -> skip(findings, type, event, "Acknowledgements carry nothing to import.");
            default -> skip(findings, type, event, "Baton has no place for this kind of message.");
        }
    }

    private void appointment(Hl7Message message, String event, Findings findings) {
        if (APPOINTMENT_EVENTS.contains(event)) {
            new AppointmentSegments(message, findings, sink).read();
            leftovers(message, findings);
        } else {
            skip(findings, "SIU", event, "Of scheduling events S12 to S17 and S26 are taken.");
        }
    }

    private void patient(Hl7Message message, String event, Findings findings) {
        if (PATIENT_EVENTS.contains(event)) {
            new PatientSegments(message, findings, sink).read();
            leftovers(message, findings);
        } else if (event.equals("A40")) {
            new PatientSegments(message, findings, sink).readMerge();
        } else {
            skip(findings, "ADT", event, "Of patient events A01, A03, A04, A05, A08, A11, A28, A31 and A40 are taken.");
        }
    }

    private void leftovers(Hl7Message message, Findings findings) {
        String names = message.unusedSegments();
        if (!names.isEmpty()) {
            sink.accept(new Skipped(findings.origin(), "segments " + names, "Baton has no place for these segments."));
        }
    }

    private void skip(Findings findings, String type, String event, String why) {
        sink.accept(new Skipped(findings.origin(), event.isEmpty() ? type : type + "^" + event, why));
    }
}
