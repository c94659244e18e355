package clinic.baton.interop.internal.intake;

import clinic.baton.record.Command;
import java.util.UUID;

/** Says what the columns of a kept table mean, as JSON. Answers the upload. */
record ChooseColumns(UUID upload, String columns) implements Command<UUID> {}
