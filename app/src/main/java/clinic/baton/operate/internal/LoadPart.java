package clinic.baton.operate.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.operate.StatusPart;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How busy this node is, and which Baton it runs. */
@Component
class LoadPart implements StatusPart {
    private static final long MEGABYTE = 1_000_000;
    private static final String VERSION = "0.1.0";

    private final Admission admission;

    LoadPart(Admission admission) {
        this.admission = admission;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "This node";
    }

    @Override
    public Status read(PracticeId practice) {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        long refused = admission.refused();
        return new Status(
                admission.isShort() ? Level.BAD : Level.GOOD,
                admission.isShort()
                        ? "Memory is short: requests are being put off. Give it more with BATON_MEMORY."
                        : "It keeps up.",
                List.of(
                        new Fact("Version", VERSION + ", Java " + System.getProperty("java.version")),
                        new Fact("Up for", up.toHours() + " h " + up.toMinutesPart() + " min"),
                        new Fact("Memory", memory()),
                        new Fact("Requests at work", admission.atWork() + ", waiting " + admission.waiting()),
                        new Fact("Live streams", Integer.toString(admission.streams())),
                        new Fact("Put off since the start", Long.toString(refused))));
    }

    private static String memory() {
        Runtime java = Runtime.getRuntime();
        return (java.totalMemory() - java.freeMemory()) / MEGABYTE + " of " + java.maxMemory() / MEGABYTE + " MB";
    }
}
