package clinic.baton.delivery.internal;

import clinic.baton.kernel.PracticeId;

/** Where the gateway calls back. */
final class GatewayPaths {
    static final String ROOT = "/callbacks/text/";

    private GatewayPaths() {}

    static String status(PracticeId practice) {
        return ROOT + practice + "/status";
    }

    static String reply(PracticeId practice) {
        return ROOT + practice + "/reply";
    }
}
