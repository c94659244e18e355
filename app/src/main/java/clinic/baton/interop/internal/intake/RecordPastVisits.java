package clinic.baton.interop.internal.intake;

import clinic.baton.record.Command;
import java.util.List;

/** Keeps visits that took place; those kept before stay as they are. Answers how many are new. */
record RecordPastVisits(List<PastVisit> visits) implements Command<Integer> {}
