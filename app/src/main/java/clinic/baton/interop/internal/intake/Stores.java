package clinic.baton.interop.internal.intake;

import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.ExternalIds;
import clinic.baton.record.Act;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.web.Sentences;
import org.springframework.stereotype.Component;

/** What an import looks things up in. */
@Component
record Stores(
        Act act,
        Clocks clocks,
        Links links,
        Unknowns unknowns,
        Patients patients,
        PatientCharts charts,
        Clinics clinics,
        ExternalIds external,
        Agenda agenda,
        Sentences sentences) {}
