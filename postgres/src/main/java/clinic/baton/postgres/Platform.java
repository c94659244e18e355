package clinic.baton.postgres;

import java.util.Locale;

/** The operating system and processor that the packaged binaries are chosen by. */
record Platform(String system, String processor) {
    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "darwin" : os.contains("windows") ? "windows" : "linux";
        String processor = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        return new Platform(system, processor);
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    boolean isLinux() {
        return system.equals("linux");
    }

    /** Name of the archive on the class path, for example {@code postgres-linux-x86_64.txz}. */
    String archive() {
        return "postgres-" + system + "-" + processor + ".txz";
    }

    String executable(String name) {
        return isWindows() ? name + ".exe" : name;
    }
}
