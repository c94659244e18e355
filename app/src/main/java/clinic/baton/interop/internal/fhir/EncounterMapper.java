package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingEncounter;
import clinic.baton.interop.Reference;
import clinic.baton.interop.Skipped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Visits that took place. */
final class EncounterMapper {

    private static final Set<String> NEVER_HAPPENED = Set.of("planned", "cancelled", "entered-in-error", "unknown");

    private EncounterMapper() {}

    static void encounter(Element encounter, String fullUrl, Consumer<? super Incoming> sink) {
        String status = encounter.text("status");
        Instant start = encounter.at("period").moment("start");
        Instant end = encounter.at("period").moment("end");
        Reference patient = References.of(encounter.at("subject"), encounter);
        if (NEVER_HAPPENED.contains(status)) {
            skip(encounter, "It is " + status + ": nothing took place.", sink);
        } else if (patient.isEmpty()) {
            skip(encounter, "It names no patient.", sink);
        } else if (start == null || end == null) {
            skip(encounter, "It doesn't say from when to when it lasted, which is what history is learned from.", sink);
        } else if (end.isBefore(start)) {
            encounter
                    .findings()
                    .refuse(
                            "Encounter.period.end",
                            encounter.at("period").text("end"),
                            "The end comes" + " before the start. Correct one of them in the sending system.");
        } else {
            sink.accept(visit(encounter, fullUrl, patient, start, end));
        }
    }

    private static void skip(Element encounter, String why, Consumer<? super Incoming> sink) {
        sink.accept(new Skipped(encounter.findings().origin(), "Encounter", why));
    }

    private static IncomingEncounter visit(
            Element encounter, String fullUrl, Reference patient, Instant start, Instant end) {
        List<Reference> appointments = References.list(encounter, "appointment");
        return new IncomingEncounter(
                encounter.findings().origin(),
                Elements.keys(encounter, fullUrl),
                encounter.text("status"),
                encounter.at("class").text("code"),
                Elements.firstCoded(encounter, "type"),
                start,
                end,
                patient,
                inner(encounter, "participant", "individual"),
                inner(encounter, "location", "location"),
                appointments.isEmpty() ? Reference.NONE : appointments.getFirst(),
                Elements.firstCoded(encounter, "reasonCode").label());
    }

    private static List<Reference> inner(Element encounter, String list, String name) {
        return encounter.list(list).stream()
                .map(one -> References.of(one.at(name), encounter))
                .filter(reference -> !reference.isEmpty())
                .toList();
    }
}
