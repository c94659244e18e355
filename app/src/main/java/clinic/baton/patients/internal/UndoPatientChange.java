package clinic.baton.patients.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientChanged;
import clinic.baton.patients.PatientChanged.State;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class UndoPatientChange implements WayBack<PatientChanged> {
    private final Meanwhile meanwhile;
    private final ContactNews news;

    UndoPatientChange(Meanwhile meanwhile, ContactNews news) {
        this.meanwhile = meanwhile;
        this.news = news;
    }

    @Override
    public Class<PatientChanged> event() {
        return PatientChanged.class;
    }

    @Override
    public Outcome<Nothing> undo(PatientChanged event, Writing writing) {
        Optional<Patient> now = PatientRows.find(writing.sql(), writing.practice(), event.patient());
        if (now.isEmpty()) {
            return Outcome.refused(PatientRefusal.UNKNOWN_PATIENT.refuse());
        }
        if (now.get().version() != event.after().version()) {
            return Outcome.refused(meanwhile.by(writing, event.patient()));
        }
        State back = event.before();
        int version = now.get().version() + 1;
        PatientRows.update(writing, event.patient(), version, back.details(), back.contacts(), back.needs());
        news.written(writing, event.patient(), event.after().contacts(), back.contacts());
        writing.record(new PatientChanged(
                event.patient(), event.after(), new State(back.details(), back.contacts(), back.needs(), version)));
        return Outcome.done(new Nothing());
    }
}
