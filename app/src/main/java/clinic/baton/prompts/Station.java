package clinic.baton.prompts;

import java.util.Locale;

/** Where somebody of the front desk sits. A station sees its share of what is not grave; grave things reach all. */
public enum Station {
    /** The whole desk: sees everything. */
    DESK,
    /** The window where patients stand. */
    WINDOW,
    /** The telephones. */
    PHONES,
    /** Where visits end. */
    CHECK_OUT,
    /** Referrals and papers. */
    REFERRALS;

    /** Its name in addresses: {@code check-out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The station of a code; the whole desk when there is none. */
    public static Station of(String code) {
        for (Station station : values()) {
            if (station.code().equals(code)) {
                return station;
            }
        }
        return DESK;
    }
}
