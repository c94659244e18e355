package clinic.baton.launch;

import clinic.baton.postgres.EmbeddedPostgres;
import clinic.baton.postgres.TestPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start, the first page and a practice day on a throw-away database, at the end of a build: the virtual machine watches it
 * and keeps what it learnt for quick starts and a quick first door (JEP 514, JEP 515).
 */
final class Training {
    private static final String NAME = "baton";
    private static final int VISITS = 5;
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\">");

    private Training() {}

    static void run() throws SQLException, IOException, InterruptedException {
        EmbeddedPostgres server = TestPostgres.server();
        server.createDatabase(NAME);
        DatabaseAddress address =
                new DatabaseAddress(server.maintenanceUrl(NAME), server.superuser(), server.password());
        address.bringUpToDate();
        try (ConfigurableApplicationContext context = Application.serving(address, Map.of("server.port", 0));
                HttpClient client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            visit(client, "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
        }
    }

    private static void visit(HttpClient client, String root) throws IOException, InterruptedException {
        String page = "";
        for (int visit = 0; visit < VISITS; visit++) {
            page = answer(client, HttpRequest.newBuilder(URI.create(root + "/")).build());
        }
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("The first page has no token for its forms");
        }
        answer(
                client,
                HttpRequest.newBuilder(URI.create(root + "/practice-day"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                        .build());
    }

    private static String answer(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
