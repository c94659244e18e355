package clinic.baton.access;

import clinic.baton.kernel.Permission;

/** What a device is, and the one thing it may do. Its pages live under {@code /d/kiosk} and {@code /d/display}. */
public enum DeviceKind {
    /** Patients check in at it. */
    KIOSK(Permission.CHECK_IN_AT_KIOSK),
    /** Shows a waiting room whose turn it is, by call code. */
    DISPLAY(Permission.SHOW_CALLS);

    private final Permission permission;

    DeviceKind(Permission permission) {
        this.permission = permission;
    }

    /** The only permission such a device has. */
    public Permission permission() {
        return permission;
    }

    /** As screens say it. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Where its pages begin. */
    public String path() {
        return "/d/" + words();
    }
}
