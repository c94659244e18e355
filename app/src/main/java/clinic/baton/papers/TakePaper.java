package clinic.baton.papers;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says who sees to a paper of which nobody knows yet whose it is: the caller, or nobody any more.
 *
 * @param paper which
 * @param mine whether the caller takes it; false lets go of it
 */
public record TakePaper(UUID paper, boolean mine) implements Command<Nothing> {}
