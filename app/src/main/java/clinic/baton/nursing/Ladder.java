package clinic.baton.nursing;

import clinic.baton.flow.ArrivalClock;
import clinic.baton.flow.Encounter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * To whom an arrival is told: first to the nurses who look after the visit's provider; to every nurse who is there once none
 * of those has answered in time, or when none of them is there. After that the Desk is asked to tell somebody.
 *
 * @param posts how the nurses stand, by person
 */
public record Ladder(Map<UUID, Post> posts) {
    /** After how long a provider's call is told to the other nurses too. */
    public static final Duration NEXT = Duration.ofSeconds(60);
    /** After how long without an answer a provider's call reaches the Desk. */
    public static final Duration DESK = Duration.ofMinutes(3);

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
        return tells(person, post -> post.has(visit), late(visit, now));
    }

    /** Whether a provider's call that nobody has answered is told to this nurse now. */
    public boolean tells(UUID person, NurseCall call, Instant now) {
        return tells(
                person,
                post -> post.providers().isEmpty() || post.providers().contains(call.provider()),
                !now.isBefore(call.at().plus(NEXT)));
    }

    private boolean tells(UUID person, Predicate<Post> theirs, boolean late) {
        Post post = post(person);
        if (post.away()) {
            return posts.values().stream().allMatch(Post::away);
        }
        return theirs.test(post) || late || posts.values().stream().noneMatch(p -> !p.away() && theirs.test(p));
    }

    /** Whether it is told to this nurse only because those whose patient it is haven't answered. */
    public boolean tellsInPlace(UUID person, Encounter visit, Instant now) {
        return tells(person, visit, now) && !post(person).has(visit);
    }

    private static boolean late(Encounter visit, Instant now) {
        return !now.isBefore(ArrivalClock.nextNurse(visit));
    }
}
