package clinic.baton.engine.simulate;

import clinic.baton.engine.duration.DurationDistribution;

/** A stage of a visit with the law of its length. */
public record StageTime(Stage stage, DurationDistribution duration) {}
