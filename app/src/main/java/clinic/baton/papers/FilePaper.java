package clinic.baton.papers;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says whose a paper is, and what it makes ready.
 *
 * @param paper which
 * @param filed whose, for which visit
 * @param kind what it is, 1 to 60 characters: "Referral", "Laboratory report"
 * @param note what to know, at most 300 characters
 */
public record FilePaper(UUID paper, Paper.Filed filed, String kind, String note) implements Command<Nothing> {}
