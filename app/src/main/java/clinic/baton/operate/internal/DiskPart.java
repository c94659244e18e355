package clinic.baton.operate.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.operate.StatusPart;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much room the data directory's disk has. */
@Component
class DiskPart implements StatusPart {
    private static final double GIGABYTE = 1e9;
    private static final double WATCH_BELOW_GIGABYTES = 5;
    private static final double BAD_BELOW_GIGABYTES = 1;

    private final String data;

    DiskPart(@Value("${baton.data:}") String data) {
        this.data = data;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Disk";
    }

    @Override
    public Status read(PracticeId practice) {
        if (data.isBlank()) {
            return new Status(Level.GOOD, "The database is kept elsewhere; watch its disk there.", List.of());
        }
        try {
            FileStore store = Files.getFileStore(Path.of(data));
            return of(store.getUsableSpace() / GIGABYTE, store.getTotalSpace() / GIGABYTE);
        } catch (IOException unreadable) {
            return new Status(Level.BAD, "The data directory can't be read.", List.of());
        }
    }

    static Status of(double free, double whole) {
        List<Fact> facts = List.of(
                new Fact("Free", String.format(Locale.ROOT, "%.1f GB", free)),
                new Fact("Of", String.format(Locale.ROOT, "%.1f GB", whole)));
        if (free < BAD_BELOW_GIGABYTES) {
            return new Status(Level.BAD, "Almost full: nothing can be saved soon. Make room now.", facts);
        }
        return free < WATCH_BELOW_GIGABYTES
                ? new Status(Level.WATCH, "Getting full. Make room this week.", facts)
                : new Status(Level.GOOD, "There is room.", facts);
    }
}
