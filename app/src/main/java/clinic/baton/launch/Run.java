package clinic.baton.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./baton run}: database up, application up; on Ctrl-C or SIGTERM the application down, then the database. */
final class Run {
    private Run() {}

    static void with(Options options) throws SQLException {
        requireFree(options);
        OpenDatabase database = OpenDatabase.forRun(options);
        ServerFile file = ServerFile.in(options.data());
        AtomicReference<@Nullable BackupRounds> rounds = new AtomicReference<>();
        SpringApplication.getShutdownHandlers().add(() -> {
            BackupRounds running = rounds.get();
            if (running != null) {
                running.close();
            }
            if (database.own().isPresent()) {
                file.delete();
            }
            database.close();
        });
        database.address().bringUpToDate();
        ConfigurableApplicationContext context = Application.serving(database.address(), settings(options));
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        String url = options.value("public-url").orElse(scheme(options) + "://127.0.0.1:" + port + "/");
        if (database.own().isPresent()) {
            file.write(new ServerFile.Running(ProcessHandle.current().pid(), url, port, database.address()));
            rounds.set(BackupRounds.start(options.data(), database.address()));
        }
        System.out.println("Baton is at " + url + "   (stop with Ctrl-C; "
                + database.own().map(own -> "data in " + options.data()).orElse("data at " + database.address()) + ")");
    }

    private static Map<String, Object> settings(Options options) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", options.port());
        settings.put(
                "baton.audit-heads",
                options.data().resolve(VerifyAuditCommand.HEADS).toString());
        settings.put("baton.data", options.data().toString());
        settings.put("baton.own-database", options.value("database-url").isEmpty());
        settings.put(
                "logging.file.name", options.data().resolve("log/baton.log").toString());
        settings.put(
                "logging.threshold.console", "warn"); // who signs in is for the log, not for whoever sees the terminal
        options.value("address").ifPresent(address -> settings.put("server.address", address));
        options.value("public-url").ifPresent(url -> settings.put("baton.public-url", url));
        settings.putAll(SignInSettings.of(options, System.getenv()));
        options.value("tls-cert").ifPresent(file -> {
            settings.put("server.ssl.enabled", true);
            settings.put("server.ssl.certificate", "file:" + file);
        });
        options.value("tls-key").ifPresent(file -> settings.put("server.ssl.certificate-private-key", "file:" + file));
        if (options.value("tls-cert").isPresent() != options.value("tls-key").isPresent()) {
            throw new CannotStart("--tls-cert and --tls-key go together: the certificate and its private key, as PEM.");
        }
        return settings;
    }

    private static String scheme(Options options) {
        return options.value("tls-cert").isPresent() ? "https" : "http";
    }

    /** Told before the database starts, rather than after it. */
    private static void requireFree(Options options) {
        int port = options.port();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " is taken by another program. Maybe choose another: --port 8081, or"
                    + " --port 0 for any free one.");
        }
    }
}
