package clinic.baton.acceptance.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import clinic.baton.web.Guard;
import clinic.baton.web.Live;
import clinic.baton.web.Scheme;
import clinic.baton.web.Shell;
import clinic.baton.web.gallery.FormSamples;
import clinic.baton.web.gallery.Gallery;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Serves the gallery under the real content policy, with a stream and forms that a test steers. */
final class StandIn implements AutoCloseable {
    /** The stream's end of the server. */
    final StreamDesk stream = new StreamDesk();

    /** The forms' end of the server. */
    final FormDesk forms = new FormDesk();

    /** How far in the record the next page says that it is. */
    final AtomicLong after = new AtomicLong(100);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final AtomicLong nonces = new AtomicLong();
    private final HttpServer server;

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/assets/", this::asset);
        server.createContext("/webjars/", this::asset);
        server.createContext("/p/1/live", stream::open);
        server.createContext(
                "/p/1/find",
                exchange ->
                        page(exchange, "part/found", Map.of("items", samples().found())));
        server.createContext("/gallery/panel", exchange -> page(exchange, Gallery.PANEL, Gallery.panel()));
        server.createContext("/gallery", this::gallery);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static FormSamples samples() {
        return (FormSamples) Objects.requireNonNull(Gallery.panel().get("form"));
    }

    private void gallery(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            forms.take(exchange);
            return;
        }
        var cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        var scheme = cookies.contains("baton-scheme=dark") ? "dark" : "light";
        var look = new Shell.Look(cookies.contains("baton-privacy=on"), Scheme.ofCookie(scheme));
        var query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        var views = query.startsWith("views=") ? List.of(query.substring(6).split(",")) : List.of("desk");
        var live = new Live("/p/1/live", views, after.get());
        var nonce = "n" + nonces.incrementAndGet();
        page(exchange, Gallery.TEMPLATE, Gallery.model(new Guard("token-1", nonce), look, live), nonce);
    }

    private void page(HttpExchange exchange, String template, Map<String, Object> model) throws IOException {
        page(exchange, template, model, "n" + nonces.incrementAndGet());
    }

    private void page(HttpExchange exchange, String template, Map<String, Object> model, String nonce)
            throws IOException {
        var out = new StringOutput();
        templates.render(template + ".jte", model, out);
        answer(exchange, 200, "text/html;charset=utf-8", out.toString().getBytes(UTF_8), nonce);
    }

    private void asset(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var resource = path.startsWith("/assets/") ? "/static" + path : "/META-INF/resources" + path;
        try (var in = Gallery.class.getResourceAsStream(resource)) {
            if (in == null) {
                answer(exchange, 404, "text/plain", new byte[0], "none");
            } else {
                answer(exchange, 200, type(path), in.readAllBytes(), "none");
            }
        }
    }

    private static String type(String path) {
        if (path.endsWith(".css")) {
            return "text/css";
        }
        return path.endsWith(".js") ? "text/javascript" : "image/svg+xml";
    }

    /** Answers with the headers that the application sends. */
    static void answer(HttpExchange exchange, int status, String type, byte[] body, String nonce) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'nonce-" + nonce
                                + "' 'strict-dynamic'; style-src 'self' 'nonce-"
                                + nonce + "'; connect-src 'self'; img-src 'self' data:; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'; worker-src 'self'; manifest-src 'self'");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        stream.drop();
        server.stop(0);
    }
}
