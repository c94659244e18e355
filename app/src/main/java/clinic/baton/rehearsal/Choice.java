package clinic.baton.rehearsal;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be said or done in a moment. What follows from it is a state of the simulated person; words are never
 * compared.
 *
 * @param key its name within the moment
 * @param says what is said or done
 * @param seconds how long that takes
 * @param settles whether it settles the matter
 * @param mood what it does to how the person feels, -1 to 1
 * @param fails why it fails the whole day, whatever else goes well; null where it doesn't
 * @param usual whether somebody who thinks no further would choose it
 */
public record Choice(
        String key,
        String says,
        int seconds,
        boolean settles,
        double mood,
        @Nullable String fails,
        boolean usual) {}
