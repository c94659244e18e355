package clinic.baton.nursing;

import clinic.baton.flow.ArrivalClock;
import clinic.baton.flow.Encounter;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * To whom an arrival is told: first to the nurses who look after the visit's provider; to every nurse who is there once none
 * of those has answered in time, or when none of them is there. After that the Desk is asked to tell somebody.
 *
 * @param posts how the nurses stand, by person
 */
public record Ladder(Map<UUID, Post> posts) {
    /** Keeps the posts from changing. */
    public Ladder {
        posts = Map.copyOf(posts);
    }

    /** How somebody stands. */
    public Post post(UUID person) {
        return posts.getOrDefault(person, Post.unsaid(person));
    }

    /** Whether an arrival that nobody has acknowledged is told to this nurse now. */
    public boolean tells(UUID person, Encounter visit, Instant now) {
        Post post = post(person);
        if (post.away()) {
            return posts.values().stream().allMatch(Post::away);
        }
        return post.has(visit) || late(visit, now) || posts.values().stream().noneMatch(p -> !p.away() && p.has(visit));
    }

    /** Whether it is told to this nurse only because those whose patient it is haven't answered. */
    public boolean tellsInPlace(UUID person, Encounter visit, Instant now) {
        return tells(person, visit, now) && !post(person).has(visit);
    }

    private static boolean late(Encounter visit, Instant now) {
        return !now.isBefore(ArrivalClock.nextNurse(visit));
    }
}
