package clinic.baton.interop.internal.intake;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a run. Answers its id. */
record StartImport(List<String> files, @Nullable UUID upload, long totalBytes) implements Command<UUID> {}
