package clinic.baton.interop;

/** An {@link Incoming} that carries something to store, with what others in the file may call it. */
public sealed interface IncomingRecord extends Incoming
        permits IncomingPatient,
                IncomingRelatedPerson,
                IncomingPractitioner,
                IncomingPractitionerRole,
                IncomingOrganization,
                IncomingLocation,
                IncomingVisitType,
                IncomingSchedule,
                IncomingSlot,
                IncomingAppointment,
                IncomingEncounter,
                IncomingMerge {

    /** The names and identifiers this record is known by. */
    Keys keys();
}
