package clinic.baton.pace;

import clinic.baton.kernel.PracticeId;

/** What practices have learned. */
public interface Paces {
    /** The practice's newest snapshot; a cached one may be half a minute old. */
    Pace of(PracticeId practice);
}
