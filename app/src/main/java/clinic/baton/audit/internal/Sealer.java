package clinic.baton.audit.internal;

import static clinic.baton.schema.db.audit.Tables.SEAL;
import static clinic.baton.schema.db.record.Tables.COUNTER;

import clinic.baton.audit.internal.Heads.Head;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals readings each second and writes the chains' heads outside the database every ten and at the end. */
@Component
class Sealer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int ROUNDS_A_HEAD = 20;

    private final Sealing sealing;
    private final Reading reading;
    private final DSLContext sql;
    private final @Nullable Heads heads;
    private final Map<String, Long> written = new HashMap<>();
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    Sealer(Sealing sealing, Reading reading, DSLContext sql, @Value("${baton.audit-heads:}") String directory) {
        this.sealing = sealing;
        this.reading = reading;
        this.sql = sql;
        this.heads = directory.isBlank() ? null : new Heads(Path.of(directory));
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        Thread.ofVirtual().name("sealer").start(this::keepSealing);
    }

    @Override
    public void stop() {
        stopping.countDown();
        round(true);
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void keepSealing() {
        for (int round = 1; isRunning(); round++) {
            try {
                if (stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                round(round % ROUNDS_A_HEAD == 0);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void round(boolean withHeads) {
        try {
            List<PracticeId> practices =
                    sql.fetch("select record.practices()").map(row -> new PracticeId(row.get(0, Integer.class)));
            practices.forEach(sealing::seal);
            if (withHeads && heads != null) {
                write(heads, practices);
            }
        } catch (RuntimeException e) {
            log.warn("Readings are sealed later: {}", e.getMessage());
        }
    }

    private void write(Heads to, List<PracticeId> practices) {
        List<Head> fresh = new ArrayList<>();
        for (PracticeId practice : practices) {
            for (Head head : reading.in(practice, db -> heads(db, practice))) {
                if (head.number() > 0 && !Long.valueOf(head.number()).equals(written.get(practice + head.chain()))) {
                    fresh.add(head);
                }
            }
        }
        to.append(fresh);
        fresh.forEach(head -> written.put(head.practice() + head.chain(), head.number()));
    }

    private static List<Head> heads(DSLContext db, PracticeId practice) {
        List<Head> found = new ArrayList<>();
        db.selectFrom(COUNTER)
                .where(COUNTER.PRACTICE.eq(practice.value()))
                .forEach(row -> found.add(Head.of(practice, "record", row.getSequence(), row.getHead())));
        db.selectFrom(SEAL)
                .where(SEAL.PRACTICE.eq(practice.value()))
                .orderBy(SEAL.BATCH.desc())
                .limit(1)
                .forEach(row -> found.add(Head.of(practice, "readings", row.getBatch(), row.getHash())));
        return found;
    }
}
