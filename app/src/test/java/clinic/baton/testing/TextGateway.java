package clinic.baton.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A gateway for text messages of Twilio's shape on this machine: takes messages, sends one again under the same
 * idempotency key only once, and calls back signed with its token.
 */
public final class TextGateway implements AutoCloseable {
    /** The account's name and token. */
    public static final String ACCOUNT = "AC0123";

    /** What it signs with. */
    public static final String TOKEN = "token-of-the-gateway";

    private final HttpServer server;
    private final List<Map<String, String>> taken = new CopyOnWriteArrayList<>();
    private final Map<String, String> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile int refusal;

    /** Starts it. */
    public TextGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::take);
        server.start();
    }

    /** Its address. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The messages it took, in order: To, From, Body, StatusCallback, and Sid as it named them. */
    public List<Map<String, String>> taken() {
        return taken;
    }

    /** How many requests came, refused ones too. */
    public int requests() {
        return requests.get();
    }

    /** Refuses everything with a status from now on; 0 takes it again. */
    public void refuseWith(int status) {
        refusal = status;
    }

    private void take(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String expected =
                "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"message\":\"Authenticate\"}");
        } else if (refusal != 0) {
            answer(exchange, refusal, "{\"code\":21211,\"message\":\"Refused for the test\"}");
        } else {
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            String sid = byKey.computeIfAbsent(key, k -> {
                String name = "SM" + (taken.size() + 1) + "x" + System.identityHashCode(this);
                form.put("Sid", name);
                taken.add(form);
                return name;
            });
            answer(exchange, 201, "{\"sid\":\"" + sid + "\",\"status\":\"queued\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Calls back, signed with a token; answers the status. */
    public static int call(String address, Map<String, String> form, String token) {
        String body = String.join(
                "&",
                form.entrySet().stream()
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                        .toList());
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("X-Twilio-Signature", sign(token, address, form))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Twilio's signature, worked out here by itself. */
    public static String sign(String token, String address, Map<String, String> form) {
        StringBuilder text = new StringBuilder(address);
        new TreeMap<>(form).forEach((name, value) -> text.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new ConcurrentHashMap<>();
        for (String pair : body.split("&")) {
            String[] both = pair.split("=", 2);
            form.put(
                    URLDecoder.decode(both[0], StandardCharsets.UTF_8),
                    both.length < 2 ? "" : URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
