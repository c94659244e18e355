package clinic.baton.record;

import clinic.baton.record.Deadlines.Deadline;

/** What a module does when deadlines of one kind fall due. */
public interface WhenDue {
    /** The kind, named {@code module.what}. */
    String kind();

    /** The command to run; it finds out for itself whether the matter still stands. */
    Command<?> command(Deadline deadline);
}
