package clinic.baton.nursing;

import clinic.baton.flow.Encounter;
import java.util.List;
import java.util.UUID;

/**
 * Where a nurse stands: whose patients they look after, and whether they are there.
 *
 * @param person who
 * @param providers whose patients; empty for everybody's
 * @param away whether they can't be told, at lunch for instance
 * @param version grows by one with each change; 0 where nothing was ever said
 */
public record Post(UUID person, List<UUID> providers, boolean away, int version) {
    /** Keeps the providers from changing. */
    public Post {
        providers = providers.stream().distinct().sorted().toList();
    }

    /** What holds for somebody who never said. */
    public static Post unsaid(UUID person) {
        return new Post(person, List.of(), false, 0);
    }

    /** Whether a visit is theirs: its provider is one of theirs, or it has none. */
    public boolean has(Encounter visit) {
        UUID provider = visit.purpose().practitioner();
        return providers.isEmpty() || provider == null || providers.contains(provider);
    }
}
