package clinic.baton.display;

import clinic.baton.kernel.PracticeId;

/** What staff say on the displays. */
public interface DisplayNotices {
    /** The practice's notice, perhaps one that is over. One query. */
    DisplayNotice of(PracticeId practice);
}
