package clinic.baton.kernel;

/** The answer of a command that has none but "done". */
public record Nothing() {}
