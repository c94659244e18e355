package clinic.baton.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Short-lived helper programs of the operating system. */
final class Shell {
    private static final long PATIENCE_SECONDS = 20;

    private Shell() {}

    /** Whether the command exists and ends with success. */
    static boolean succeeds(List<String> command) {
        if (!exists(command.getFirst())) {
            return false;
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static boolean exists(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return List.of(path.split(java.io.File.pathSeparator)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** Sends a signal such as {@code INT}; a process that is gone already is no error. */
    static void signal(String name, long pid, Binaries binaries) {
        boolean sent = binaries.platform().isWindows()
                ? succeeds(List.of(binaries.program("pg_ctl").toString(), "kill", name, Long.toString(pid)))
                : succeeds(List.of("sh", "-c", "kill -" + name + " " + pid));
        if (!sent && ProcessHandle.of(pid).isPresent()) {
            throw new PostgresException("Process " + pid + " can't be sent the signal " + name + ".");
        }
    }
}
