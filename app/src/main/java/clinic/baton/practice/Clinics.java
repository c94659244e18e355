package clinic.baton.practice;

import clinic.baton.kernel.PracticeId;

/** The practices as they are set up. A change is seen at once on the node that made it, within a second on the others. */
public interface Clinics {
    /**
     * The practice's snapshot.
     *
     * @throws IllegalStateException if there is no such practice
     */
    Clinic of(PracticeId practice);
}
