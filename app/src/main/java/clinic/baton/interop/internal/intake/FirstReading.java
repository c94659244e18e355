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
import clinic.baton.interop.Reference;
import clinic.baton.interop.Skipped;

/** The first reading of a file: patients and the directory, so that bookings anywhere in it find what they name. */
final class FirstReading {
    private final Run run;
    private final PatientIntake patients;
    private final Directory directory;

    FirstReading(Run run, PatientIntake patients, Directory directory) {
        this.run = run;
        this.patients = patients;
        this.directory = directory;
    }

    void take(Incoming incoming) {
        switch (incoming) {
            case IncomingPatient patient -> patients.take(patient);
            case IncomingPractitioner one -> practitioner(one);
            case IncomingPractitionerRole role -> directory.alias(role, role.practitioner());
            case IncomingVisitType type -> visitType(type);
            case IncomingLocation place -> place(place);
            case IncomingOrganization one ->
                run.skip(
                        one.origin(),
                        "Organization",
                        "A practice is set up here; other organizations have no place yet.");
            case Skipped skipped -> run.skip(skipped.origin(), skipped.what(), skipped.why());
            case Problem problem -> problem(problem);
            case IncomingRelatedPerson later -> {}
            case IncomingSchedule later -> {}
            case IncomingSlot later -> {}
            case IncomingAppointment later -> {}
            case IncomingEncounter later -> {}
            case IncomingMerge later -> {}
        }
        run.keepIfDue();
    }

    private void practitioner(IncomingPractitioner one) {
        directory.learn(one, one.name().full());
        Reference self = new Reference(
                one.keys().names().stream().findFirst().orElse(null),
                one.keys().identifiers().stream().findFirst().orElse(null),
                one.name().full());
        if (directory.practitioner(self).isPresent()) {
            run.unchanged("practitioners");
        } else if (one.active()) {
            run.unknown(directory.unknownPractitioner(self), false);
            run.waits(
                    one.origin(),
                    "practitioners",
                    "",
                    "They aren't known here. Say which of them work here and who they are.");
        }
    }

    private void visitType(IncomingVisitType type) {
        directory.learn(type, type.name());
        var named = type.type().isEmpty()
                ? new clinic.baton.interop.CodedText(java.util.List.of(), type.name())
                : type.type();
        if (directory.visitType(named).isPresent()) {
            run.unchanged("visit types");
        } else if (type.active()) {
            run.unknown(directory.unknownVisitType(named), false);
            run.waits(type.origin(), "visit types", "", "They aren't known here. Say once what they mean.");
        }
    }

    private void place(IncomingLocation place) {
        directory.learn(place, place.name());
        if (directory
                .room(new Reference(place.keys().names().stream().findFirst().orElse(null), null, place.name()))
                .isPresent()) {
            run.unchanged("rooms");
        } else {
            run.skip(place.origin(), "Location", "Sites and rooms are set up here; bookings find a room by its name.");
        }
    }

    private void problem(Problem problem) {
        switch (problem.weight()) {
            case NOTED -> run.note(problem.origin(), problem.field(), problem.value(), problem.remedy());
            case REFUSED -> run.refuse(problem.origin(), problem.field(), problem.value(), problem.remedy());
            case BROKEN_OFF -> run.brokenOff(problem.origin(), problem.field(), problem.value(), problem.remedy());
        }
    }
}
