package clinic.baton.papers.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.papers.Paper;
import clinic.baton.papers.PapersRefusal;
import clinic.baton.papers.ReceivePaper;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes in what a fax server or scanner writes into {@code papers/practice-N} of the data directory. A file is taken when it
 * didn't change between two looks, so that nothing is read half written; then it goes into {@code taken} below, or into
 * {@code refused} with a note beside it that says why. A file that is taken in and not yet moved when the machine stops is
 * the same paper afterwards.
 */
@Component
class PaperFolder implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PaperFolder.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Act act;
    private final Sentences sentences;
    private final DSLContext sql;
    private final String data;
    private final Map<Path, String> seen = new HashMap<>();
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    PaperFolder(Act act, Sentences sentences, DSLContext sql, @Value("${baton.data:}") String data) {
        this.act = act;
        this.sentences = sentences;
        this.sql = sql;
        this.data = data;
    }

    /** Looks once into a practice's folder; what stands there unchanged since the last look is taken in. */
    void look(PracticeId practice, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String now =
                    Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
            if (now.equals(seen.put(file, now))) {
                take(practice, folder, file);
                seen.remove(file);
            }
        }
        seen.keySet().removeIf(file -> folder.equals(file.getParent()) && !files.contains(file));
    }

    private void take(PracticeId practice, Path folder, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > ReceivePaper.MOST_BYTES) {
            refuse(folder, file, sentences.of(tooLarge(), Locale.ENGLISH));
            return;
        }
        byte[] content = Files.readAllBytes(file);
        UUID key = UUID.nameUUIDFromBytes(
                (practice + " " + name + " " + ReceivePaperUseCase.digest(content)).getBytes(StandardCharsets.UTF_8));
        switch (act.run(Caller.system(practice), key, ReceivePaper.of(Paper.Source.FOLDER, name, content))) {
            case Outcome.Done<UUID> done -> move(file, folder.resolve("taken"));
            case Outcome.Refused<UUID>(var reasons) ->
                refuse(folder, file, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        }
    }

    private static Refusal tooLarge() {
        return PapersRefusal.FILE_SIZE.of(
                "file", Map.of("limit", Integer.toString(ReceivePaper.MOST_BYTES / 1024 / 1024)));
    }

    private static void refuse(Path folder, Path file, String why) throws IOException {
        Path moved = move(file, folder.resolve("refused"));
        Files.writeString(moved.resolveSibling(moved.getFileName() + ".why.txt"), why + "\n");
    }

    private static Path move(Path file, Path into) throws IOException {
        Files.createDirectories(into);
        Path target = into.resolve(String.valueOf(file.getFileName()));
        return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void start() {
        if (!data.isBlank()) {
            stopping = new CountDownLatch(1);
            thread = Thread.ofVirtual().name("papers-in").start(this::watch);
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        Thread watching = thread;
        if (watching != null) {
            try {
                watching.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void watch() {
        try {
            while (!stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                all();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void all() {
        try {
            for (var row : sql.fetch("select record.practices()")) {
                PracticeId practice = new PracticeId(row.get(0, Integer.class));
                if (!isRunning()) {
                    return;
                }
                look(practice, Path.of(data).resolve("papers").resolve("practice-" + practice));
            }
        } catch (IOException | RuntimeException e) {
            log.warn("The folder of papers couldn't be read: {}", e.getMessage());
        }
    }
}
