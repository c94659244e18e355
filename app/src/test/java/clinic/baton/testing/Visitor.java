package clinic.baton.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies and the form token, follows no redirect by itself. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String root;
    private String token = "";

    /** A visitor of the application at a port of this machine. */
    public Visitor(int port) {
        this.root = "http://localhost:" + port;
    }

    /** Opens a page. */
    public HttpResponse<String> open(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Opens a page, and where it leads, and so on. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int hops = 0; hops < 10 && last.headers().firstValue("Location").isPresent(); hops++) {
            last = open(pathOf(last));
        }
        return last;
    }

    /** Sends a form with the token of the page opened last and a key of its own. */
    public HttpResponse<String> submit(String path, Map<String, String> fields, String... headers) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        all.putIfAbsent("key", UUID.randomUUID().toString());
        String body = all.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /**
     * What an answer is at a glance: an endless one is left after its beginning.
     *
     * @param status its code
     * @param headers its headers
     * @param body its text; blank for a stream
     */
    public record Glance(int status, java.net.http.HttpHeaders headers, String body) {
        /** The first value of a header; blank for none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Where it leads, as a path; blank when it leads nowhere. */
        public String location() {
            return headers.firstValue("Location")
                    .map(URI::create)
                    .map(URI::getRawPath)
                    .orElse("");
        }

        /** The cookies it sets, with their flags. */
        public java.util.List<String> cookies() {
            return headers.allValues("Set-Cookie");
        }
    }

    /** The bytes of an answer that doesn't end; whoever asked closes them. */
    public java.io.InputStream stream(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for anything, with fields in a form unless it is a GET; the form token of before is kept. */
    public Glance glance(String verb, String path, Map<String, String> fields) {
        HttpRequest.Builder request = request(path);
        if (verb.equals("GET")) {
            request.GET();
        } else {
            Map<String, String> all = new HashMap<>(fields);
            all.putIfAbsent("_csrf", token);
            all.putIfAbsent("key", UUID.randomUUID().toString());
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .method(
                            verb,
                            BodyPublishers.ofString(all.entrySet().stream()
                                    .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                                    .collect(Collectors.joining("&"))));
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                boolean endless = answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/event-stream"))
                        .isPresent();
                String text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Glance(answer.statusCode(), answer.headers(), text);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where an answer leads, as a path; blank when it leads nowhere. */
    public static String pathOf(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                .orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
