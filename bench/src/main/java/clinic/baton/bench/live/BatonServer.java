package clinic.baton.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import clinic.baton.bench.Ground;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.RecordReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/** Baton with a practice day, and somebody signed in who moves one patient to and fro. */
final class BatonServer implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final ConfigurableApplicationContext application;
    private final URI root;
    private final PracticeId practice;
    private final RecordReader record;
    private final UUID visit;
    private final String token;
    private int version;

    private BatonServer(ConfigurableApplicationContext application) throws IOException, InterruptedException {
        this.application = application;
        this.root =
                URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
        this.record = application.getBean(RecordReader.class);
        URI desk = next(send("/practice-day", Map.of("_csrf", token(root.resolve("/")))));
        Matcher number = Pattern.compile("/p/(\\d+)/").matcher(desk.getPath());
        if (!number.find()) {
            throw new IllegalStateException("The practice day opened at " + desk + ". Maybe the first page changed?");
        }
        this.practice = new PracticeId(Integer.parseInt(number.group(1)));
        this.token = token(desk);
        Encounter moved = application.getBean(Days.class).today(practice).here().stream()
                .filter(one -> one.room() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody waits. Maybe the practice day starts otherwise?"));
        this.visit = moved.id();
        this.version = moved.version();
    }

    /** Starts it on a database of the bench's own. */
    static BatonServer on(Ground ground) throws IOException, InterruptedException {
        return new BatonServer(ground.serving());
    }

    /** Where boards open their stream. */
    URI boards() {
        return root.resolve("/p/" + practice + "/live?views=board&after=" + record.head(practice));
    }

    /** What a signed-in browser sends. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    /** Moves the patient on as a browser does, which also takes its page anew; answers the record's last sequence after it. */
    long change() throws IOException, InterruptedException {
        long before = record.head(practice);
        Stage to = version % 2 == 0 ? Stage.WAITING : Stage.TESTING;
        HttpResponse<String> answer = send(
                "/p/" + practice + "/visits/" + visit + "/step",
                Map.of(
                        "_csrf", token,
                        "key", UUID.randomUUID().toString(),
                        "to", to.code(),
                        "version", Integer.toString(version++)));
        long after = record.head(practice);
        if (after == before) {
            throw new IllegalStateException("A step changed nothing; its answer was " + answer.statusCode());
        }
        var _ = browser.sendAsync(HttpRequest.newBuilder(next(answer)).build(), BodyHandlers.discarding());
        return after;
    }

    private String token(URI page) throws IOException, InterruptedException {
        String html = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
        Matcher found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("No token on " + page);
        }
        return found.group(1);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI next(HttpResponse<String> answer) {
        return root.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    @Override
    public void close() {
        browser.close();
        application.close();
    }
}
