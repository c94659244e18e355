package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.Require;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.duration.DurationDistribution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the patients of a session problem. */
final class PatientReader {

    private PatientReader() {}

    static List<PlannedPatient> patients(JsonField field) {
        List<JsonField> elements = field.elements();
        if (elements.isEmpty()) {
            throw field.refused("at least one patient");
        }
        if (elements.size() > SessionPlan.MOST_PATIENTS) {
            throw new InvalidPlan(
                    "patients", elements.size() + " patients", "at most " + SessionPlan.MOST_PATIENTS + " a session");
        }
        List<PlannedPatient> patients = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonField element : elements) {
            PlannedPatient patient = patient(element, patients.size() + 1);
            if (!ids.add(patient.id())) {
                throw element.get("id").refused("an id that no other patient has");
            }
            patients.add(patient);
        }
        return patients;
    }

    private static PlannedPatient patient(JsonField field, int place) {
        field.only("id", "duration", "noShow", "punctuality");
        JsonField id = field.get("id");
        JsonField noShow = field.get("noShow");
        DurationDistribution duration = DistributionReader.duration(field.get("duration"));
        Punctuality punctuality = DistributionReader.punctuality(field.get("punctuality"));
        return new PlannedPatient(
                id.given() ? id.text() : "p" + place,
                duration,
                Require.probability(noShow.name(), noShow.number(0)),
                punctuality);
    }
}
