package clinic.baton.templates;

import clinic.baton.kernel.RefusalCode;

/** Why a template is refused. */
public enum TemplateRefusal implements RefusalCode {
    /** There is no such template. */
    NO_SUCH_TEMPLATE,
    /** Somebody changed it in the meantime. */
    CHANGED_MEANWHILE,
    /** It has no name. */
    NAME_MISSING,
    /** What was typed is no date. */
    NOT_A_DATE,
    /** What was typed is no time of day. */
    NOT_A_TIME,
    /** Its provider isn't one. */
    NO_SUCH_PROVIDER,
    /** A site that isn't one. */
    NO_SUCH_SITE,
    /** A kind of visit that isn't one. */
    NO_SUCH_VISIT_TYPE,
    /** It ends before it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** It repeats after 1 to 4 weeks, and its sessions lie in those. */
    BAD_WEEK,
    /** It has no sessions. */
    NO_SESSIONS,
    /** A session ends before it begins, or is shorter than a visit. */
    BAD_TIMES,
    /** Lanes are 1 to 6. */
    BAD_LANES,
    /** Two of its sessions overlap. */
    SESSIONS_OVERLAP,
    /** The site is closed then. */
    SITE_CLOSED,
    /** A planned start lies outside the session. */
    START_OUTSIDE,
    /** More patients start than there are lanes. */
    TOO_MANY_AT_A_START,
    /** A rule forbids what a planned start is for. */
    RULES_CONTRADICT,
    /** Held time lies outside the session. */
    HOLD_OUTSIDE,
    /** Held times overlap. */
    HOLDS_OVERLAP,
    /** Held time is let go after it is over. */
    RELEASED_TOO_LATE,
    /** Another template of the provider holds for the same dates. */
    TEMPLATES_OVERLAP,
    /** Dates to publish are over, backward or too many. */
    BAD_RANGE,
    /** The template doesn't hold for any of the dates. */
    OUTSIDE_ITS_DATES,
    /** It is out of use. */
    RETIRED
}
