package clinic.baton.entry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Who stands before the door: somebody at this machine itself, or somebody from elsewhere. */
final class Doorstep {
    /** Headers by which a proxy says that the request came from elsewhere. */
    private static final List<String> FORWARDING = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Server",
            "X-Real-IP",
            "Via");

    private Doorstep() {}

    /** Whether the request comes from this machine, to this machine's own name, and through no proxy. */
    static boolean isLocal(HttpServletRequest request) {
        return FORWARDING.stream().allMatch(header -> request.getHeader(header) == null)
                && isLoopback(request.getRemoteAddr())
                && (request.getServerName().equals("localhost") || isLoopback(request.getServerName()));
    }

    private static boolean isLoopback(String address) {
        if (!address.matches("[0-9.]+|\\[?[0-9a-fA-F:]+]?")) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
