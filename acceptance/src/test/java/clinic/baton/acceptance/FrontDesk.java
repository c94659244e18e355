package clinic.baton.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the desk of a practice day, over HTTP as a browser would: cookies, form token, keys. */
public final class FrontDesk {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]*)\"");
    private static final Pattern PRACTICE = Pattern.compile("/p/(\\d+)/");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private volatile URI root;
    private volatile String token = "";
    private volatile int practice;

    private FrontDesk(URI root) {
        this.root = root;
    }

    /** Opens a practice day. */
    public static FrontDesk conducting(URI root) throws IOException, InterruptedException {
        FrontDesk desk = new FrontDesk(root);
        desk.read(desk.send(desk.request("/").GET()));
        HttpResponse<String> opened = desk.post("/practice-day", Map.of());
        Matcher found = PRACTICE.matcher(opened.headers().firstValue("Location").orElse(""));
        if (!found.find()) {
            throw new AssertionError("No practice day: " + opened.statusCode() + " " + opened.body());
        }
        desk.practice = Integer.parseInt(found.group(1));
        desk.read(desk.send(desk.request("/p/" + desk.practice + "/schedule").GET()));
        return desk;
    }

    /** The practice day's practice. */
    public int practice() {
        return practice;
    }

    /** The same person at a Baton that was started again. */
    public void moved(URI to) {
        root = to;
    }

    /** Sends the form that books a visit. */
    public HttpResponse<String> book(Map<String, String> form) throws IOException, InterruptedException {
        return post("/p/" + practice + "/appointments", form);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(token) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofSeconds(70));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void read(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
