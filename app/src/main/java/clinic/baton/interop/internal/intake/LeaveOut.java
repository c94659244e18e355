package clinic.baton.interop.internal.intake;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/** Says that bookings which name something are left out, or that they aren't any more. */
record LeaveOut(UnknownName name, boolean out) implements Command<Nothing> {}
