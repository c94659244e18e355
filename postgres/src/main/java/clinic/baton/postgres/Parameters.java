package clinic.baton.postgres;

import java.util.HashMap;
import java.util.Map;

/** The server's settings. */
final class Parameters {
    /**
     * Puts finished segments of the log beside the cluster, when backups are on: then the directory is there. It is
     * named relative to the server's working directory, so that no path needs quoting.
     */
    private static final String ARCHIVE = "if [ -d ../archive ]; then cp %p ../archive/%f.tmp &&"
            + " sync ../archive/%f.tmp && mv ../archive/%f.tmp ../archive/%f; fi";

    private Parameters() {}

    /** What Baton runs on: every acknowledged commit is on the disk. */
    static Map<String, String> durable() {
        Map<String, String> all = common();
        all.putAll(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
        all.put("shared_buffers", "128MB");
        if (!Platform.current().isWindows()) {
            all.putAll(Map.of("archive_mode", "on", "archive_command", ARCHIVE, "archive_timeout", "60s"));
        }
        return all;
    }

    /** For tests only: a crash may lose everything. */
    static Map<String, String> volatileForTests() {
        Map<String, String> all = common();
        all.putAll(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
        all.putAll(Map.of("shared_buffers", "64MB", "max_wal_size", "512MB", "autovacuum", "off"));
        all.put("max_connections", "200");
        return all;
    }

    /**
     * Reachable from this machine only. The log leaves out statements, details and errors of single statements, since
     * those would carry patients' data.
     */
    private static Map<String, String> common() {
        Map<String, String> all = new HashMap<>();
        all.putAll(Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", ""));
        all.putAll(Map.of("timezone", "UTC", "log_timezone", "UTC", "lc_messages", "C"));
        all.putAll(Map.of("password_encryption", "scram-sha-256", "max_connections", "100"));
        all.putAll(Map.of(
                "log_min_messages", "log",
                "log_min_error_statement", "panic",
                "log_error_verbosity", "terse",
                "log_checkpoints", "off",
                "log_line_prefix", "%m [%p] "));
        return all;
    }
}
