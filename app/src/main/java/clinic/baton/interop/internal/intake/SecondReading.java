package clinic.baton.interop.internal.intake;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingAppointment;
import clinic.baton.interop.IncomingEncounter;
import clinic.baton.interop.IncomingLocation;
import clinic.baton.interop.IncomingMerge;
import clinic.baton.interop.IncomingOrganization;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.interop.IncomingPractitioner;
import clinic.baton.interop.IncomingPractitionerRole;
import clinic.baton.interop.IncomingRelatedPerson;
import clinic.baton.interop.IncomingSchedule;
import clinic.baton.interop.IncomingSlot;
import clinic.baton.interop.IncomingVisitType;
import clinic.baton.interop.Problem;
import clinic.baton.interop.Skipped;

/** The second reading of a file: what points to the patients and the directory of the first. */
final class SecondReading {
    private final Run run;
    private final AppointmentIntake appointments;
    private final RelatedIntake related;
    private final VisitIntake visits;

    SecondReading(Run run, AppointmentIntake appointments, RelatedIntake related, VisitIntake visits) {
        this.run = run;
        this.appointments = appointments;
        this.related = related;
        this.visits = visits;
    }

    void take(Incoming incoming) {
        switch (incoming) {
            case IncomingAppointment appointment -> appointments.take(appointment);
            case IncomingEncounter encounter -> visits.take(encounter);
            case IncomingRelatedPerson person -> related.take(person);
            case IncomingMerge merge ->
                run.waits(
                        merge.origin(),
                        "merge",
                        merge.survivor().display(),
                        "The source says that " + merge.retired() + " is the same person. Baton never merges by itself:"
                                + " compare the two records.");
            case IncomingSchedule schedule ->
                run.skip(schedule.origin(), "Schedule", "Clinic time comes from the working hours set up here.");
            case IncomingSlot slot ->
                run.skip(slot.origin(), "Slot", "Free time comes from the sessions here and their bookings.");
            case IncomingPatient earlier -> {}
            case IncomingPractitioner earlier -> {}
            case IncomingPractitionerRole earlier -> {}
            case IncomingVisitType earlier -> {}
            case IncomingLocation earlier -> {}
            case IncomingOrganization earlier -> {}
            case Skipped earlier -> {}
            case Problem earlier -> {}
        }
        run.keepIfDue();
    }
}
