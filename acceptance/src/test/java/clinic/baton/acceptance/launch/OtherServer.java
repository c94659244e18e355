package clinic.baton.acceptance.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's PostgreSQL 15, as somebody else might run it: with an owner who is no superuser. */
final class OtherServer implements AutoCloseable {
    static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    static final String OWNER = "clinic_owner";
    static final String PASSWORD = "a passphrase & more";

    private final Process server;
    private final int port;

    private OtherServer(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAMS.resolve("postgres"))
                && Files.isExecutable(PROGRAMS.resolve("psql"))
                && Files.isExecutable(Path.of("/usr/bin/setpriv"));
    }

    static OtherServer start(Path directory) throws IOException, InterruptedException {
        Path data = Files.createDirectories(directory.resolve("other server"));
        boolean root = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        List<String> asUser =
                root ? List.of("unshare", "--user", "--map-user=65534", "--map-group=65534") : List.of("env");
        run(asUser, "initdb", "-D", data.toString(), "-U", "postgres", "--auth=trust", "--locale=C", "-E", "UTF8");
        Files.writeString(
                data.resolve("pg_hba.conf"),
                "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
        int port = freePort();
        List<String> words = new ArrayList<>(asUser);
        words.addAll(List.of(
                "setpriv", "--pdeathsig", "INT", PROGRAMS.resolve("postgres").toString()));
        words.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port), "-c", "unix_socket_directories="));
        words.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"));
        Process server = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("other.log").toFile())
                .start();
        OtherServer other = new OtherServer(server, port);
        awaitReady(server, data);
        other.sql("create role " + OWNER + " login createrole password '" + PASSWORD + "'");
        other.sql("create database clinic owner " + OWNER);
        return other;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/clinic";
    }

    private void sql(String statement) throws IOException, InterruptedException {
        run(List.of("env"), "psql", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "postgres", "-c", statement);
    }

    private static void run(List<String> prefix, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(prefix);
        words.add(PROGRAMS.resolve(program).toString());
        words.addAll(List.of(arguments));
        int status = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new AssertionError("ended with " + status + ": " + words);
        }
    }

    /** The eighth line of the server's own file says when it takes connections. */
    private static void awaitReady(Process server, Path data) throws IOException, InterruptedException {
        Path file = data.resolve("postmaster.pid");
        while (!Files.exists(file) || !Files.readString(file).contains("ready")) {
            if (server.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The other server ended");
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().completeOnTimeout(server, 10, TimeUnit.SECONDS).join();
        server.destroyForcibly();
    }
}
