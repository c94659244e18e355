package clinic.baton.interop;

/**
 * One thing read from a file, in Baton's words whatever format it came in. Readers emit these in file order;
 * references may point forward, so an importer reads people and places first and bookings in a second pass.
 */
public sealed interface Incoming permits IncomingRecord, Skipped, Problem {

    /** Where in which file it stands. */
    Origin origin();
}
