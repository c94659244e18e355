package clinic.baton.postgres;

import java.util.ArrayList;
import java.util.List;

/** How server programs are tied to our life, and kept apart from our terminal and environment. */
final class Detached {
    private Detached() {}

    /** Words before a command which make the kernel send it this signal when the thread that started it ends. */
    static List<String> endingWithUs(String signal) {
        return Platform.current().isLinux() && Shell.exists("setpriv")
                ? List.of("setpriv", "--pdeathsig", signal)
                : List.of();
    }

    /** Words which give the command a process group of its own, so that Ctrl-C in our terminal is ours alone. */
    static List<String> inOwnGroup() {
        if (Shell.exists("setsid")) {
            return List.of("setsid");
        }
        return Shell.exists("perl") ? List.of("perl", "-e", "setpgrp(0, 0); exec @ARGV", "--") : List.of();
    }

    /** Leaves nothing of the caller's PostgreSQL or language settings to the programs. */
    static void cleanEnvironment(ProcessBuilder builder) {
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
    }

    static List<String> server(RunAs runAs, String... command) {
        List<String> words = new ArrayList<>(runAs.command());
        words.addAll(endingWithUs("INT"));
        words.addAll(inOwnGroup());
        words.addAll(List.of(command));
        return words;
    }
}
