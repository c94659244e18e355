package clinic.baton.operate;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.testing.BatonTest;
import clinic.baton.testing.OwnDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Value;

/** Far more requests than a node can carry, while its database stands still. */
@BatonTest
@Tag("slow")
@Timeout(60)
class FloodTest {
    private static final int REQUESTS = 500;
    private static final int ADMITTED = 48;

    @Value("${local.server.port}")
    int port;

    @Value("${spring.datasource.url}")
    String url = "";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void what_is_too_much_is_put_off_and_work_goes_on_when_it_is_over() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> flood;
        try (Connection holder = OwnDatabase.superuser(url);
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table access.spring_session in access exclusive mode");
            flood = IntStream.range(0, REQUESTS).mapToObj(i -> ask()).toList();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> answered(flood) >= REQUESTS - ADMITTED);
            assertThat(client.send(request("/health/live"), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            holder.rollback();
        }
        List<HttpResponse<String>> answers =
                flood.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
        List<HttpResponse<String>> putOff =
                answers.stream().filter(a -> a.statusCode() == 503).toList();
        assertThat(putOff)
                .hasSizeGreaterThanOrEqualTo(REQUESTS - ADMITTED)
                .allSatisfy(
                        a -> assertThat(a.headers().firstValue("Retry-After")).hasValue("2"));
        assertThat(ask().join().statusCode()).isEqualTo(200);
    }

    private static long answered(List<CompletableFuture<HttpResponse<String>>> flood) {
        return flood.stream().filter(CompletableFuture::isDone).count();
    }

    /** Somebody who comes back: the session has to be looked up. */
    private CompletableFuture<HttpResponse<String>> ask() {
        return client.sendAsync(request("/sign-in"), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        String session = Base64.getEncoder()
                .encodeToString(UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", "baton=" + session)
                .build();
    }
}
