package clinic.baton.nursing;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * The caller says whose patients they look after, and whether they are there. The answer is how they stand now.
 *
 * @param providers whose patients; empty for everybody's
 * @param away whether they can't be told
 */
public record TakePost(List<UUID> providers, boolean away) implements Command<Post> {}
