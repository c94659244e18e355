package clinic.baton.interop.internal.intake;

import clinic.baton.record.Command;
import java.util.UUID;

/** Makes room for an uploaded file. Answers its id. */
record StoreUpload(String name, long sizeBytes) implements Command<UUID> {}
