package clinic.baton.readiness;

import clinic.baton.kernel.RefusalCode;

/** Why readiness can't be noted like that. */
public enum ReadinessRefusal implements RefusalCode {
    /** There is no such visit here. */
    NO_SUCH_VISIT,
    /** There is no such patient here. */
    NO_SUCH_PATIENT,
    /** Its list has no such item. */
    NO_SUCH_ITEM,
    /** Doing without something needs a reason. */
    REASON_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** A shelf is missing. */
    SHELF_MISSING,
    /** No chart has that number. */
    NO_SUCH_CHART,
    /** The chart is there already. */
    THERE_ALREADY,
    /** There is no such kind of visit. */
    NO_SUCH_KIND,
    /** Somebody changed the list meanwhile. */
    CHANGED_MEANWHILE,
    /** The list is too long, has doubles, or asks for something more than 90 days ahead. */
    LIST_WRONG
}
