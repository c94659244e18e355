package clinic.baton.web.live;

import clinic.baton.access.CurrentCaller;
import clinic.baton.access.DeviceCaller;
import clinic.baton.access.Devices;
import clinic.baton.access.OpenSession;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.RecordReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The stream itself: a virtual thread a browser writes what its follower renders, and a beat every five seconds. */
@Controller
class LiveController {
    private static final long BEAT_MILLIS = 5_000;
    private static final int VIEWS_AT_MOST = 32;

    private final LiveStreams streams;
    private final RecordReader record;
    private final Clocks clocks;
    private final CurrentCaller callers;
    private final OpenSession sessions;
    private final Devices devices;

    LiveController(
            LiveStreams streams,
            RecordReader record,
            Clocks clocks,
            CurrentCaller callers,
            OpenSession sessions,
            Devices devices) {
        this.devices = devices;
        this.streams = streams;
        this.record = record;
        this.clocks = clocks;
        this.callers = callers;
        this.sessions = sessions;
    }

    @GetMapping(path = "/p/{practice}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void live(
            Caller caller,
            @RequestParam(defaultValue = "") String views,
            @RequestParam(required = false) @Nullable Long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        stream(
                caller,
                views,
                last != null ? last : after,
                () -> sessions.stands(request)
                        && callers.of(request)
                                .filter(now -> now.may().equals(caller.may()))
                                .isPresent(),
                response);
    }

    /** The stream of a kiosk or display: of views for its kind alone. */
    @GetMapping(path = "/d/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void device(
            DeviceCaller device,
            @RequestParam(defaultValue = "") String views,
            @RequestParam(required = false) @Nullable Long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            HttpServletResponse response)
            throws IOException {
        stream(device.caller(), views, last != null ? last : after, () -> devices.stands(device), response);
    }

    private void stream(
            Caller caller, String views, @Nullable Long after, BooleanSupplier stands, HttpServletResponse response)
            throws IOException {
        PracticeId practice = caller.practice();
        long from = after != null ? after : record.head(practice);
        List<ViewKey> wanted = Arrays.stream(views.split(","))
                .filter(view -> !view.isBlank())
                .limit(VIEWS_AT_MOST)
                .map(view -> ViewKey.parse(practice, view.strip(), Audience.of(caller)))
                .distinct()
                .toList();
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        Subscriber subscriber = streams.open(caller, wanted, from);
        try {
            write(subscriber, practice, stands, response.getOutputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.close(practice, subscriber);
        }
    }

    private void write(Subscriber subscriber, PracticeId practice, BooleanSupplier stands, OutputStream out)
            throws IOException, InterruptedException {
        out.write(Messages.beat(clocks.of(practice).now(), subscriber.after()));
        out.flush();
        long checkedNanos = System.nanoTime();
        while (true) {
            byte[] message = subscriber.next(BEAT_MILLIS);
            if (subscriber.takeDoubt() || System.nanoTime() - checkedNanos > BEAT_MILLIS * 1_000_000) {
                checkedNanos = System.nanoTime();
                if (!stands.getAsBoolean()) {
                    return;
                }
            }
            if (message != null && message.length == 0) {
                return;
            }
            out.write(message == null ? Messages.beat(clocks.of(practice).now(), 0) : message);
            for (byte[] more = subscriber.poll(); more != null; more = subscriber.poll()) {
                if (more.length == 0) {
                    return;
                }
                out.write(more);
            }
            out.flush();
        }
    }
}
