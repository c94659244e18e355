package clinic.baton.reminders.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Sends a reminder that is due, together with whatever else the patient is to be reminded of today. */
record SendReminder(UUID step) implements Command<Nothing> {}
