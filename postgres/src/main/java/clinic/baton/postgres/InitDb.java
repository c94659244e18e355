package clinic.baton.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a new cluster. It dies with us: an unfinished one is thrown away by the next start. */
record InitDb(Binaries binaries, RunAs runAs, boolean durable) {
    void run(Path data, Path passwordFile, String superuser) throws IOException {
        List<String> words = new ArrayList<>(runAs.command());
        words.addAll(Detached.endingWithUs("KILL"));
        words.addAll(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums"));
        if (!durable) {
            words.add("--no-sync");
        }
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        Detached.cleanEnvironment(builder);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw Diagnosis.of("PostgreSQL could not make its files in " + data.getParent(), output);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PostgresException("Making the database was interrupted.", e);
        }
    }
}
