package clinic.baton.kernel;

import java.util.UUID;

/** Where a practice's ids come from: random in a real practice, drawn from the seed in a rehearsal. */
@FunctionalInterface
public interface IdSource {
    /** The next id; ids of a real practice sort by the time they were made. */
    UUID next();
}
