package clinic.baton.launch;

import clinic.baton.postgres.EmbeddedPostgres;
import clinic.baton.postgres.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start and a first page on a throw-away database, at the end of a build: the virtual machine watches it and keeps
 * what it learnt for quick starts (JEP 514).
 */
final class Training {
    private static final String NAME = "baton";
    private static final int VISITS = 5;

    private Training() {}

    static void run() throws SQLException, IOException, InterruptedException {
        EmbeddedPostgres server = TestPostgres.server();
        server.createDatabase(NAME);
        DatabaseAddress address =
                new DatabaseAddress(server.maintenanceUrl(NAME), server.superuser(), server.password());
        address.bringUpToDate();
        try (ConfigurableApplicationContext context = Application.serving(address, Map.of("server.port", 0))) {
            visit(context.getEnvironment().getRequiredProperty("local.server.port"));
        }
    }

    private static void visit(String port) throws IOException, InterruptedException {
        HttpRequest first = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (int visit = 0; visit < VISITS; visit++) {
                client.send(first, HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
