package clinic.baton.access.internal;

import clinic.baton.access.DeviceCaller;
import clinic.baton.access.DeviceKind;
import clinic.baton.access.Devices;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a paired device to the pages of its kind, and nobody else. */
final class DeviceFilter extends OncePerRequestFilter {
    /** Where the device that asks is kept during a request. */
    static final String DEVICE = "baton.device";

    private final Devices devices;

    DeviceFilter(Devices devices) {
        this.devices = devices;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals("/d/pair");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<DeviceCaller> device = devices.caller(request);
        if (device.isEmpty()) {
            sendToPairing(request, response);
            return;
        }
        if (Arrays.stream(DeviceKind.values())
                .anyMatch(kind -> kind != device.get().kind() && within(request.getRequestURI(), kind))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setAttribute(DEVICE, device.get());
        chain.doFilter(request, response);
    }

    private static void sendToPairing(HttpServletRequest request, HttpServletResponse response) {
        boolean page =
                request.getMethod().equals("GET") && !request.getRequestURI().equals("/d/live");
        response.setStatus(page ? HttpServletResponse.SC_SEE_OTHER : HttpServletResponse.SC_UNAUTHORIZED);
        if (page) {
            response.setHeader("Location", "/d/pair");
        }
    }

    private static boolean within(String path, DeviceKind kind) {
        return path.equals(kind.path()) || path.startsWith(kind.path() + "/");
    }
}
