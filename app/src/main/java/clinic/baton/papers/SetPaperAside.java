package clinic.baton.papers;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says that a paper belongs to nobody here.
 *
 * @param paper which
 * @param why why, 1 to 300 characters: "advertisement", "wrong number, sender told"
 */
public record SetPaperAside(UUID paper, String why) implements Command<Nothing> {}
