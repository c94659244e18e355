package clinic.baton.bench.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntFunction;

/** The JDK's HTTP server with a virtual thread a request: a change hands given bytes to every open stream, and that is all. */
final class BareServer implements AutoCloseable {
    private final HttpServer server;
    private final IntFunction<byte[]> events;
    private final List<BlockingQueue<byte[]>> streams = new CopyOnWriteArrayList<>();

    private BareServer(HttpServer server, IntFunction<byte[]> events) {
        this.server = server;
        this.events = events;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/live", this::live);
        server.createContext("/change", this::change);
        server.start();
    }

    /** Starts one that sends these events, the first for change 0. */
    static BareServer sending(IntFunction<byte[]> events) throws IOException {
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return new BareServer(HttpServer.create(here, 1_000), events);
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void live(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var queue = new LinkedBlockingQueue<byte[]>();
        queue.add("id: 0\nevent: beat\ndata: hello\n\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        streams.add(queue);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(queue.take());
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(queue);
        }
    }

    private void change(HttpExchange exchange) throws IOException {
        int number = Integer.parseInt(exchange.getRequestURI().getQuery());
        byte[] event = events.apply(number);
        streams.forEach(queue -> queue.add(event));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
