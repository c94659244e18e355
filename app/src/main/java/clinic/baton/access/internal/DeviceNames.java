package clinic.baton.access.internal;

/** How long what people call a device may be. */
final class DeviceNames {
    static final int LONGEST = 80;

    private DeviceNames() {}
}
