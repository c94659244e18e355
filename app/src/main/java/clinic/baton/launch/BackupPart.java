package clinic.baton.launch;

import clinic.baton.kernel.PracticeId;
import clinic.baton.operate.StatusPart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Backups on the status page: the last, the next, how long they are kept, and what is wrong. */
@Component
class BackupPart implements StatusPart {
    private static final Duration LATE = Duration.ofMinutes(10);

    private final String data;
    private final boolean own;
    private final InstantSource wall;

    BackupPart(
            @Value("${baton.data:}") String data,
            @Value("${baton.own-database:true}") boolean own,
            InstantSource wall) {
        this.data = data;
        this.own = own;
        this.wall = wall;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Backups";
    }

    @Override
    public Status read(PracticeId practice) {
        if (data.isBlank() || !own) {
            return new Status(
                    Level.WATCH, "The database is kept elsewhere: back it up there, as the guide tells.", List.of());
        }
        try {
            Path directory = Path.of(data);
            Optional<BackupPlan> plan = BackupPlan.of(directory);
            return plan.isPresent()
                    ? of(plan.get(), BackupStatus.of(directory), wall.instant())
                    : new Status(
                            Level.BAD,
                            "There are none. Run ./baton backup once; from then on they are made by themselves.",
                            List.of());
        } catch (IOException unreadable) {
            return new Status(Level.BAD, "The plan of the backups can't be read.", List.of());
        }
    }

    static Status of(BackupPlan plan, BackupStatus status, Instant now) {
        List<Fact> facts = new ArrayList<>();
        status.lastCopy().ifPresent(copy -> {
            facts.add(new Fact("Last copy, read back", moment(copy)));
            facts.add(new Fact("Next copy", moment(copy.plus(BackupRounds.BETWEEN_COPIES))));
        });
        status.lastRound().ifPresent(round -> facts.add(new Fact("Everything until", moment(round))));
        facts.add(new Fact("Kept for", plan.keep().toDays() + " days"));
        facts.add(new Fact("In", plan.to().toString()));
        if (status.trouble().isPresent()) {
            return new Status(
                    Level.BAD,
                    "The last one failed; the database's log waits beside it until one works. The log says why.",
                    facts);
        }
        boolean late = status.lastRound()
                .filter(round -> round.isAfter(now.minus(LATE)))
                .isEmpty();
        return late
                ? new Status(Level.WATCH, "None was noted in the last ten minutes.", facts)
                : new Status(Level.GOOD, "Made by themselves.", facts);
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", " UTC");
    }
}
