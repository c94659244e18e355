package clinic.baton.acceptance.once;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A gateway for text messages of Twilio's shape that thinks for a while; a repeated key is the same message. */
final class SlowGateway implements AutoCloseable {
    private static final Duration THINKS = Duration.ofMillis(400);

    private final HttpServer server;
    private final Map<String, String> messages = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    private SlowGateway(HttpServer server) {
        this.server = server;
    }

    static SlowGateway start() throws IOException {
        SlowGateway gateway =
                new SlowGateway(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        gateway.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        gateway.server.createContext("/", gateway::take);
        gateway.server.start();
        return gateway;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int requests() {
        return requests.get();
    }

    /** What was taken, by key. */
    Map<String, String> messages() {
        return Map.copyOf(messages);
    }

    /** Who was told what, without the links, which differ with each message. */
    List<String> words() {
        return messages.values().stream()
                .map(form -> form.replaceAll("%2Fl%2F\\w+%2F[\\w-]+", ""))
                .toList();
    }

    private void take(HttpExchange exchange) {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            messages.putIfAbsent(String.valueOf(key), form);
            requests.incrementAndGet();
            LockSupport.parkNanos(THINKS.toNanos());
            byte[] answer = ("{\"sid\":\"SM-" + key + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
