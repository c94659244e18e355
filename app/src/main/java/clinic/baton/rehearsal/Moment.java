package clinic.baton.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a simulated person does that no command of the practice stands for.
 *
 * @param id the moment
 * @param kind where it happens
 * @param gravity what is at stake
 * @param key what it is about: a person's key, or the scenario's
 * @param patient who it is about; null where the desk can't know that yet
 * @param says what they say, or what can be seen
 * @param at when, in the practice's time
 * @param due until when it should be answered
 * @param choices what can be said or done; none where the practice's own screens answer it
 */
public record Moment(
        UUID id,
        Kind kind,
        Gravity gravity,
        String key,
        @Nullable UUID patient,
        String says,
        Instant at,
        Instant due,
        List<Choice> choices) {
    /** Keeps the choices from changing. */
    public Moment {
        choices = List.copyOf(choices);
    }

    /** Where something happens. */
    public enum Kind {
        /** At the window. */
        WINDOW,
        /** On the phone. */
        PHONE,
        /** In the waiting room or a room. */
        ROOM,
        /** A fax, a letter, a note. */
        PAPER
    }

    /** What is at stake. */
    public enum Gravity {
        /** Life: a red flag. */
        RED_FLAG(Heading.SAFETY, 45),
        /** A clinical clock. */
        CLINICAL(Heading.SAFETY, 30),
        /** The right person's record. */
        IDENTITY(Heading.SAFETY, 25),
        /** Somebody is distressed. */
        DISTRESS(Heading.EMPATHY, 25),
        /** Somebody can't be understood, or can't get in. */
        ACCESS(Heading.EMPATHY, 20),
        /** Somebody asks how long. */
        ASK(Heading.COMMUNICATION, 6),
        /** What rings all day. */
        ROUTINE(Heading.COMMUNICATION, 3),
        /** Somebody came in. */
        ARRIVAL(Heading.COMMUNICATION, 0);

        private final Heading heading;
        private final double loss;

        Gravity(Heading heading, double loss) {
            this.heading = heading;
            this.loss = loss;
        }

        /** Under which heading it counts. */
        public Heading heading() {
            return heading;
        }

        /** What is lost where nobody settles it. */
        public double loss() {
            return loss;
        }

        /** Whether missing it fails the day. */
        public boolean critical() {
            return this == RED_FLAG || this == CLINICAL;
        }
    }
}
