package clinic.baton.replan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to a day. */
public enum Happening {
    /** A provider runs late by some minutes. */
    PROVIDER_LATE(About.PROVIDER, true),
    /** A provider must leave now. */
    PROVIDER_LEAVES(About.PROVIDER, false),
    /** A provider is ill today. */
    PROVIDER_ILL(About.PROVIDER, false),
    /** A provider is back. */
    PROVIDER_BACK(About.PROVIDER, false),
    /** A visit takes some minutes longer than planned. */
    VISIT_OVERRAN(About.PROVIDER, true),
    /** An emergency took a provider, and perhaps a room, for some minutes. */
    EMERGENCY(About.PROVIDER, true),
    /** A room can't be used today. */
    ROOM_LOST(About.ROOM, false),
    /** Equipment can't be used today. */
    EQUIPMENT_LOST(About.EQUIPMENT, false),
    /** A site closes for the rest of the day. */
    SNOW_DAY(About.SITE, false);

    /** What a happening is about. */
    public enum About {
        /** A provider. */
        PROVIDER,
        /** A room. */
        ROOM,
        /** Equipment. */
        EQUIPMENT,
        /** A site. */
        SITE
    }

    private final About about;
    private final boolean minutes;

    Happening(About about, boolean minutes) {
        this.about = about;
        this.minutes = minutes;
    }

    /** What it is about. */
    public About about() {
        return about;
    }

    /** Whether it lasts some minutes, which have to be said. */
    public boolean minutes() {
        return minutes;
    }

    /** Whether somebody or something is gone for the rest of the day. */
    public boolean gone() {
        return switch (this) {
            case PROVIDER_LEAVES, PROVIDER_ILL, ROOM_LOST, EQUIPMENT_LOST, SNOW_DAY -> true;
            case PROVIDER_LATE, PROVIDER_BACK, VISIT_OVERRAN, EMERGENCY -> false;
        };
    }

    /** Its code: {@code provider-late}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The happening with a code. */
    public static Optional<Happening> of(String code) {
        return Arrays.stream(values()).filter(h -> h.code().equals(code)).findFirst();
    }
}
