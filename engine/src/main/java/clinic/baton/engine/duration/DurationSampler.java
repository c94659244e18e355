package clinic.baton.engine.duration;

import java.util.random.RandomGenerator;

/** Draws durations in minutes; allocates nothing per draw. */
@FunctionalInterface
public interface DurationSampler {

    double sampleMinutes(RandomGenerator random);
}
