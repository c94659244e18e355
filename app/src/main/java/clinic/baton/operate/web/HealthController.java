package clinic.baton.operate.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * For service managers, load balancers and monitoring: {@code /health/live} says that the process works, {@code /health} and {@code
 * /health/ready} that it can serve, {@code /metrics} gives its figures to whoever has the token of {@code BATON_METRICS_TOKEN}.
 * None tells anything about a practice or a person.
 */
@RestController
class HealthController {
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;
    private final ObjectProvider<PrometheusMeterRegistry> figures;
    private final String token;

    HealthController(
            DataSource database,
            ObjectProvider<PrometheusMeterRegistry> figures,
            @Value("${baton.metrics-token:${BATON_METRICS_TOKEN:}}") String token) {
        this.database = database;
        this.figures = figures;
        this.token = token;
    }

    @GetMapping(path = "/health/live", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> live() {
        return answer(HttpStatus.OK, "{\"status\":\"UP\"}");
    }

    @GetMapping(
            path = {"/health", "/health/ready"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ready() {
        return answers()
                ? answer(HttpStatus.OK, "{\"status\":\"UP\",\"database\":\"UP\"}")
                : answer(HttpStatus.SERVICE_UNAVAILABLE, "{\"status\":\"DOWN\",\"database\":\"DOWN\"}");
    }

    @GetMapping(path = "/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    ResponseEntity<String> metrics(@RequestHeader(name = "Authorization", required = false) @Nullable String given) {
        PrometheusMeterRegistry registry = figures.getIfAvailable();
        if (token.isBlank() || registry == null || given == null || !same(given, "Bearer " + token)) {
            return ResponseEntity.notFound().build();
        }
        return answer(HttpStatus.OK, registry.scrape());
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException down) {
            return false;
        }
    }

    private static boolean same(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
