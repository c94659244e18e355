package clinic.baton.interop.internal.intake;

import clinic.baton.interop.Identifier;
import clinic.baton.interop.ImportTally;
import clinic.baton.interop.IncomingEncounter;
import clinic.baton.interop.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes in visits that took place, two hundred at a time. */
final class VisitIntake {
    private static final String KIND = "past visits";
    private static final int AT_ONCE = 200;

    private final Run run;
    private final WhoIs whoIs;
    private final Directory directory;
    private final List<PastVisit> gathered = new ArrayList<>();

    VisitIntake(Run run, WhoIs whoIs, Directory directory) {
        this.run = run;
        this.whoIs = whoIs;
        this.directory = directory;
    }

    void take(IncomingEncounter encounter) {
        UUID patient = whoIs.patient(encounter.patient());
        if (patient == null || patient.equals(Named.NOBODY)) {
            run.skip(encounter.origin(), "Encounter", "Its patient isn't among those taken in.");
            return;
        }
        Reference with = encounter.practitioners().isEmpty()
                ? Reference.NONE
                : encounter.practitioners().getFirst();
        gathered.add(new PastVisit(
                key(encounter, patient),
                patient,
                directory.practitioner(with).orElse(null),
                with.display(),
                encounter.type().label(),
                encounter.start(),
                encounter.end()));
        if (gathered.size() >= AT_ONCE) {
            flush();
        }
    }

    private static Identifier key(IncomingEncounter encounter, UUID patient) {
        return encounter.keys().identifiers().isEmpty()
                ? new Identifier("visit of " + patient, encounter.start().toString())
                : encounter.keys().identifiers().getFirst();
    }

    void flush() {
        if (!gathered.isEmpty()) {
            int created = run.act(new RecordPastVisits(List.copyOf(gathered))).orThrow();
            run.add(KIND, new ImportTally.Count(created, 0, gathered.size() - created));
            gathered.clear();
        }
    }
}
