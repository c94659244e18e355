package clinic.baton.web.live;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;

/** The permission classes for which a fragment may look different. Fewer are better: each renders anew. */
public enum Audience {
    /** The front desk and everybody else who isn't clinical. */
    DESK,
    /** Nurses, assistants and providers. */
    CLINICAL,
    /** Who oversees the practice: managers and owners. */
    MANAGING;

    /** The class a caller belongs to. */
    public static Audience of(Caller caller) {
        if (caller.may(Permission.AUDIT)) {
            return MANAGING;
        }
        return caller.may(Permission.CARE) ? CLINICAL : DESK;
    }
}
