package clinic.baton.replan;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Asks all patients of a rebooking for their new times: all of them, or nobody.
 *
 * @param rebooking which
 * @param incident what it comes from
 * @param version its version as it was looked over
 * @param steps what its rows come to
 */
public record ApproveRebooking(UUID rebooking, UUID incident, int version, List<PlanStep> steps)
        implements Command<Applied> {}
