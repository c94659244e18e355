package clinic.baton.interop.internal.intake;

import clinic.baton.interop.ImportLine;
import clinic.baton.interop.ImportLine.Weight;
import clinic.baton.interop.ImportTally;
import clinic.baton.interop.Origin;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One import while it runs: its numbers and lines, kept from time to time. For one thread. */
final class Run implements Notes {
    private static final long KEEP_EVERY_NANOS = Duration.ofMillis(500).toNanos();
    private static final int MOST_LINES = 5_000;
    private static final int MOST_LINKS = 200;

    private final Act act;
    private final Caller caller;
    private final UUID id;
    private final Map<String, ImportTally.Count> counts = new LinkedHashMap<>();
    private final Map<String, ImportLine> alike = new LinkedHashMap<>();
    private final Map<String, UnknownName> unknown = new LinkedHashMap<>();
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private long skipped;
    private long refused;
    private long noted;
    private long waiting;
    private long readBytes;
    private long baseBytes;
    private int kept;
    private int steps;
    private long keptAtNanos = System.nanoTime();

    Run(Act act, Caller caller, UUID id) {
        this.act = act;
        this.caller = caller;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    Caller caller() {
        return caller;
    }

    PracticeId practice() {
        return caller.practice();
    }

    /** Carries a command of this run out; the same step of the same run is carried out once. */
    <R> Outcome<R> act(Command<R> command) {
        steps++;
        return act.run(caller, UUID.nameUUIDFromBytes((id + "/" + steps).getBytes(StandardCharsets.UTF_8)), command);
    }

    void created(String kind) {
        add(kind, new ImportTally.Count(1, 0, 0));
    }

    void updated(String kind) {
        add(kind, new ImportTally.Count(0, 1, 0));
    }

    void unchanged(String kind) {
        add(kind, new ImportTally.Count(0, 0, 1));
    }

    void add(String kind, ImportTally.Count more) {
        counts.merge(
                kind,
                more,
                (a, b) -> new ImportTally.Count(
                        a.created() + b.created(), a.updated() + b.updated(), a.unchanged() + b.unchanged()));
    }

    void refuse(Origin origin, String field, String value, String remedy) {
        refused++;
        line(new ImportLine(Weight.REFUSED, origin.toString(), field, value, remedy, 1));
    }

    void brokenOff(Origin origin, String field, String value, String remedy) {
        refused++;
        line(new ImportLine(Weight.BROKEN_OFF, origin.toString(), field, value, remedy, 1));
    }

    @Override
    public void note(Origin origin, String field, String value, String remedy) {
        noted++;
        line(new ImportLine(Weight.NOTED, origin.toString(), field, value, remedy, 1));
    }

    /** Waiting and skipped things of one kind are counted on one line. */
    void waits(Origin origin, String field, String value, String words) {
        waiting++;
        count(new ImportLine(Weight.WAITING, origin.toString(), field, value, words, 1), value);
    }

    void skip(Origin origin, String what, String why) {
        skipped++;
        count(new ImportLine(Weight.SKIPPED, origin.toString(), what, "", why, 1), "");
    }

    private void count(ImportLine line, String by) {
        String key = line.weight() + "|" + line.field() + "|" + by + "|" + line.words();
        if (alike.size() < MOST_LINES || alike.containsKey(key)) {
            alike.merge(
                    key,
                    line,
                    (a, b) -> new ImportLine(a.weight(), a.place(), a.field(), a.value(), a.words(), a.times() + 1));
        }
    }

    private void line(ImportLine line) {
        if (kept + lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }

    /** Notes a name without a meaning here; {@code booking} where a booking waits for it. */
    void unknown(UnknownName name, boolean booking) {
        String key = name.part() + "|" + name.system() + "|" + name.value();
        unknown.putIfAbsent(key, name);
        if (booking) {
            unknown.computeIfPresent(key, (same, before) -> before.onceMore());
        }
    }

    void link(Link link) {
        links.add(link);
    }

    /** Another reading begins. */
    void nextReading() {
        baseBytes = readBytes;
    }

    void read(long bytes) {
        readBytes = baseBytes + bytes;
    }

    void keepIfDue() {
        if (links.size() >= MOST_LINKS || System.nanoTime() - keptAtNanos > KEEP_EVERY_NANOS) {
            keep(false);
        }
    }

    void end() {
        lines.addAll(alike.values());
        keep(true);
    }

    private void keep(boolean ended) {
        act(new KeepImport(
                        id,
                        readBytes,
                        tally(),
                        kept,
                        List.copyOf(lines),
                        List.copyOf(links),
                        ended ? List.copyOf(unknown.values()) : List.of(),
                        ended))
                .orThrow();
        kept += lines.size();
        lines.clear();
        links.clear();
        keptAtNanos = System.nanoTime();
    }

    private ImportTally tally() {
        return new ImportTally(Map.copyOf(counts), skipped, refused, noted, waiting);
    }
}
