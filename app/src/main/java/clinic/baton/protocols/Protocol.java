package clinic.baton.protocols;

import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done when something grave happens.
 *
 * @param code its name in addresses: {@code medical-emergency}
 * @param title as screens say it
 * @param key the single key that starts it
 * @param way how it is told
 * @param takes how long it keeps a room and a provider, as a first guess
 * @param services whether emergency services are called
 * @param roll whether everybody is counted
 * @param say words to say
 * @param roles who is needed, the one who leads among them
 * @param steps what is to be done, by when
 * @param timers what is done again and again, how often
 */
public record Protocol(
        String code,
        String title,
        String key,
        Way way,
        Duration takes,
        boolean services,
        boolean roll,
        String say,
        List<Role> roles,
        List<Step> steps,
        List<Timer> timers) {
    /**
     * How it is told.
     *
     * @param loud whether screens sound; a silent one is seen and not heard
     * @param audience who sees it at all
     */
    public record Way(boolean loud, Set<Audience> audience) {
        /** Keeps the set from changing. */
        public Way {
            audience = Set.copyOf(audience);
        }
    }

    /**
     * A role to be claimed.
     *
     * @param code tells it from the others
     * @param title as screens say it
     * @param what what they do
     * @param clinical whether only clinical staff may have it
     */
    public record Role(String code, String title, String what, boolean clinical) {}

    /**
     * A step.
     *
     * @param id its number, from 1
     * @param role whose it is
     * @param within by when, from the beginning
     * @param words what to do
     */
    public record Step(String id, String role, Duration within, String words) {}

    /**
     * Something done again and again.
     *
     * @param code tells it from the others
     * @param every how often
     * @param words what was done each time
     */
    public record Timer(String code, Duration every, String words) {}

    /** Keeps the lists from changing. */
    public Protocol {
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
        timers = List.copyOf(timers);
    }

    /** Whether screens sound. */
    public boolean loud() {
        return way.loud();
    }

    /** A role by its code. */
    public Optional<Role> role(String wanted) {
        return roles.stream().filter(r -> r.code().equals(wanted)).findFirst();
    }

    /** A step by its number. */
    public Optional<Step> step(String wanted) {
        return steps.stream().filter(s -> s.id().equals(wanted)).findFirst();
    }

    /** A timer by its code. */
    public Optional<Timer> timer(String wanted) {
        return timers.stream().filter(t -> t.code().equals(wanted)).findFirst();
    }
}
