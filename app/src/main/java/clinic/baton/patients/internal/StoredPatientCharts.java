package clinic.baton.patients.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredPatientCharts implements PatientCharts {
    private final Reading reading;

    StoredPatientCharts(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Patient> of(PracticeId practice, UUID patient) {
        return reading.in(practice, sql -> PatientRows.find(sql, practice, patient));
    }

    @Override
    public Optional<Patient> of(Writing writing, UUID patient) {
        return PatientRows.find(writing.sql(), writing.practice(), patient);
    }
}
