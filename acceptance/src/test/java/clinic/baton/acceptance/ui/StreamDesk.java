package clinic.baton.acceptance.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A live stream whose every message a test sends by hand. */
final class StreamDesk {
    private final List<HttpExchange> open = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;
    private volatile boolean mute;

    void open(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getQuery());
        if (refusing) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        open.add(exchange);
        if (!mute) {
            write(exchange, "event: beat\ndata: 2026-11-23T14:22:00Z 0\n\n");
        }
    }

    /** Opens from now on without a word. */
    void mute() {
        mute = true;
    }

    /** What each opening asked for, in order: the query of its address. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    int count() {
        return open.size();
    }

    void beat() {
        open.forEach(exchange -> write(exchange, "event: beat\ndata: 2026-11-23T14:22:00Z 0\n\n"));
    }

    /** Replaces an element, as the application does. */
    void replace(long sequence, String target, String html) {
        send(
                sequence,
                "<turbo-stream action=\"replace\" method=\"morph\" target=\"" + target + "\"><template>" + html
                        + "</template></turbo-stream>");
    }

    /** Removes an element. */
    void remove(long sequence, String target) {
        send(sequence, "<turbo-stream action=\"remove\" target=\"" + target + "\"></turbo-stream>");
    }

    private void send(long sequence, String fragment) {
        var lines = String.join("\ndata: ", fragment.lines().toList());
        open.forEach(exchange -> write(exchange, "id: " + sequence + "\ndata: " + lines + "\n\n"));
    }

    /** Cuts every open stream. */
    void drop() {
        open.forEach(HttpExchange::close);
        open.clear();
    }

    /** Cuts every stream and opens no more. */
    void refuse() {
        refusing = true;
        drop();
    }

    void acceptAgain() {
        refusing = false;
    }

    private void write(HttpExchange exchange, String text) {
        try {
            exchange.getResponseBody().write(text.getBytes(UTF_8));
            exchange.getResponseBody().flush();
        } catch (IOException gone) {
            open.remove(exchange);
            exchange.close();
        }
    }
}
