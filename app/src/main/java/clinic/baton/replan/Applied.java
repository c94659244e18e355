package clinic.baton.replan;

import java.time.Instant;

/**
 * What came of a plan.
 *
 * @param asked how many are asked for another time
 * @param told how many are told of a delay
 * @param leavesAt when the messages leave, in the practice's time; until then all of it can be undone
 */
public record Applied(int asked, int told, Instant leavesAt) {}
