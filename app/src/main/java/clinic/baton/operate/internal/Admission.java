package clinic.baton.operate.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets as many requests work at once as the node can carry and a bounded number wait a little; whatever comes beyond that, or
 * while memory is short or the database away, is put off with 503 and Retry-After before it costs anything. A write put off can be
 * sent again with the same key. Live streams are counted by themselves, since they last.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Admission extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(Admission.class);
    private static final int AGAIN_AFTER_SECONDS = 2;
    private static final int STREAMS_AT_MOST = 2_000;

    private final Semaphore work;
    private final int atOnce;
    private final int waitingAtMost;
    private final long patienceMillis;
    private final Memory memory = new Memory();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger streams = new AtomicInteger();
    private final AtomicLong refused = new AtomicLong();

    Admission(
            @Value("${baton.requests.at-once:48}") int atOnce,
            @Value("${baton.requests.waiting:200}") int waitingAtMost,
            @Value("${baton.requests.patience-millis:2000}") long patienceMillis,
            MeterRegistry figures) {
        this.work = new Semaphore(atOnce, true);
        this.atOnce = atOnce;
        this.waitingAtMost = waitingAtMost;
        this.patienceMillis = patienceMillis;
        Gauge.builder("baton.requests.working", this, Admission::atWork).register(figures);
        Gauge.builder("baton.requests.waiting", waiting, AtomicInteger::get).register(figures);
        Gauge.builder("baton.requests.put.off", refused, AtomicLong::get).register(figures);
        Gauge.builder("baton.live.streams", streams, AtomicInteger::get).register(figures);
    }

    int atWork() {
        return atOnce - work.availablePermits();
    }

    int waiting() {
        return waiting.get();
    }

    int streams() {
        return streams.get();
    }

    long refused() {
        return refused.get();
    }

    boolean isShort() {
        return memory.isShort();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Anonymous.serves(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (memory.isShort() || (isStream(request) && streams.get() >= STREAMS_AT_MOST) || !admitted()) {
            putOff(response);
            return;
        }
        work(request, response, chain);
        if (request.isAsyncStarted() && isStream(request)) {
            count(request);
        }
    }

    private void work(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!Unavailable.isBehind(e) || response.isCommitted()) {
                throw e;
            }
            log.warn("A request was put off: {}", Unavailable.words(e));
            response.reset();
            putOff(response);
        } finally {
            work.release();
        }
    }

    private static boolean isStream(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/live");
    }

    private boolean admitted() {
        if (work.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > waitingAtMost) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return work.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    private void putOff(HttpServletResponse response) throws IOException {
        refused.incrementAndGet();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Integer.toString(AGAIN_AFTER_SECONDS));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<!doctype html><html lang=\"en\"><title>One moment</title><h1>One moment</h1>"
                                + "<p>Baton has too much to do just now. Nothing is lost: load the page again in a few seconds.</p></html>");
    }

    private void count(HttpServletRequest request) {
        streams.incrementAndGet();
        try {
            request.getAsyncContext().addListener(new Ended(streams));
        } catch (IllegalStateException endedAlready) {
            streams.decrementAndGet();
        }
    }

    /** Counts a stream down once, however it ends. */
    private record Ended(AtomicInteger streams) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            streams.decrementAndGet();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completes afterwards
        }

        @Override
        public void onError(AsyncEvent event) {
            // completes afterwards
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
