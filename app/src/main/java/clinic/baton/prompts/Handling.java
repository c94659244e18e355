package clinic.baton.prompts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people did with a prompt.
 *
 * @param prompt its key
 * @param holder who has it; null when nobody took it
 * @param later until when it is put off; null when it isn't
 * @param done who said that it is done; null when nobody did
 * @param version grows by one with each change; 0 when nobody ever did anything
 */
public record Handling(
        String prompt,
        @Nullable Holder holder,
        @Nullable Later later,
        @Nullable By done,
        int version) {
    /** How long somebody has a prompt without doing anything more about it. */
    public static final Duration IDLE = Duration.ofMinutes(5);

    /**
     * Somebody.
     *
     * @param person who; null for Baton itself
     * @param name as shown, for instance "Ana Ruiz"
     * @param at when, in the practice's time
     */
    public record By(@Nullable UUID person, String name, Instant at) {}

    /**
     * Who took a prompt.
     *
     * @param by who and when
     * @param wall when, in wall time: people's patience runs on it
     */
    public record Holder(By by, Instant wall) {}

    /**
     * A prompt put off.
     *
     * @param until until when, in the practice's time
     * @param tier the tier it had; it comes back at once when it becomes clinical or a matter of life
     */
    public record Later(Instant until, Tier tier) {}

    /** Nobody did anything. */
    public static Handling none(String prompt) {
        return new Handling(prompt, null, null, null, 0);
    }

    /** The prompt as a subject of the record. */
    public static UUID subject(String prompt) {
        return UUID.nameUUIDFromBytes(("prompt:" + prompt).getBytes(StandardCharsets.UTF_8));
    }

    /** Who has it, unless they have let it lie. */
    public @Nullable By heldBy(Instant wall) {
        return holder == null || Duration.between(holder.wall(), wall).compareTo(IDLE) >= 0 ? null : holder.by();
    }

    /** Whether it is out of the list for now. A matter of life never is: only what settles it takes it away. */
    public boolean hides(Tier tier, Instant now) {
        return tier != Tier.LIFE && settled(tier, now);
    }

    private boolean settled(Tier tier, Instant now) {
        return done != null || (later != null && now.isBefore(later.until()) && !returns(later, tier));
    }

    private static boolean returns(Later later, Tier tier) {
        return tier.compareTo(Tier.CLINICAL) <= 0 && tier.compareTo(later.tier()) < 0;
    }

    /** The same, taken. */
    public Handling taken(Holder by) {
        return new Handling(prompt, by, null, null, version + 1);
    }

    /** The same, let go. */
    public Handling letGo() {
        return new Handling(prompt, null, later, done, version + 1);
    }

    /** The same, put off. */
    public Handling later(Later putOff) {
        return new Handling(prompt, null, putOff, null, version + 1);
    }

    /** The same, said to be done. */
    public Handling done(By by) {
        return new Handling(prompt, null, null, by, version + 1);
    }

    /** The same with another version: how an undone change stands. */
    public Handling version(int number) {
        return new Handling(prompt, holder, later, done, number);
    }
}
