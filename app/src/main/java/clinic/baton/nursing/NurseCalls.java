package clinic.baton.nursing;

import clinic.baton.kernel.PracticeId;
import java.util.List;

/** What providers ask of nurses. */
public interface NurseCalls {
    /** Those nobody has answered, the oldest first. One query. */
    List<NurseCall> open(PracticeId practice);
}
