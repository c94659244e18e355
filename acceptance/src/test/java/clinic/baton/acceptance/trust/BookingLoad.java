package clinic.baton.acceptance.trust;

import clinic.baton.acceptance.FrontDesk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that book without a pause. Each booking bears its key as its comment, so that it can be found again. What got no answer
 * is kept and sent again with the same key, as a browser does.
 */
final class BookingLoad implements AutoCloseable {
    private static final int CLIENTS = 6;
    private static final int SEE_OTHER = 302;
    private static final int REFUSED = 422;

    private final FrontDesk desk;
    private final List<Map<String, String>> wishes;
    private final AtomicInteger next = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Queue<Map<String, String>> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger putOff = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean working;

    private BookingLoad(FrontDesk desk, List<Map<String, String>> wishes) {
        this.desk = desk;
        this.wishes = wishes;
    }

    /** A load of bookings that the practice of this desk has room for. */
    static BookingLoad of(Books books, FrontDesk desk, LocalDate from, long seed) throws java.sql.SQLException {
        int practice = desk.practice();
        return new BookingLoad(
                desk,
                wishes(
                        books.ids("practice.practitioner", practice, "provider"),
                        books.ids("patients.patient", practice, "true"),
                        books.ids("practice.visit_type", practice, "needs_provider and active and family = 'follow-up'")
                                .getFirst(),
                        books.ids("practice.site", practice, "true").getFirst(),
                        from,
                        seed));
    }

    /** Times to wish for: each provider on many days at many times, mixed by a seed. */
    private static List<Map<String, String>> wishes(
            List<String> providers, List<String> patients, String visitType, String site, LocalDate from, long seed) {
        Random random = new Random(seed);
        List<Map<String, String>> all = new ArrayList<>();
        for (int day = 1; day <= 120; day++) {
            for (String provider : providers) {
                for (int slot = 0; slot < 14; slot++) {
                    Map<String, String> form = new HashMap<>();
                    form.put("patient", patients.get(random.nextInt(patients.size())));
                    form.put("provider", provider);
                    form.put("visitType", visitType);
                    form.put("site", site);
                    form.put("date", from.plusDays(day).toString());
                    form.put("time", LocalTime.of(8, 30).plusMinutes(30L * slot).toString());
                    form.put("minutes", "20");
                    all.add(form);
                }
            }
        }
        java.util.Collections.shuffle(all, random);
        return all;
    }

    void start() {
        working = true;
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofVirtual().start(this::work));
        }
    }

    /** Ends the clients, each after the answer it waits for. */
    void stop() throws InterruptedException {
        working = false;
        for (Thread client : clients) {
            client.join();
        }
        clients.clear();
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    int putOffSoFar() {
        return putOff.get();
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    Set<String> refused() {
        return Set.copyOf(refused);
    }

    /** Answers that nobody should get. */
    Set<String> broken() {
        return Set.copyOf(broken);
    }

    /** The keys that got no answer yet. */
    List<String> unansweredKeys() {
        return unanswered.stream().map(form -> form.getOrDefault("key", "")).toList();
    }

    /** Sends what got no answer once more, until all have one. */
    void sendAgain() throws InterruptedException {
        for (int round = 0; round < 200 && !unanswered.isEmpty(); round++) {
            List<Map<String, String>> again = new ArrayList<>(unanswered);
            unanswered.clear();
            again.forEach(this::send);
        }
    }

    private void work() {
        while (working) {
            int mine = next.getAndIncrement();
            if (mine >= wishes.size()) {
                return;
            }
            Map<String, String> form = new HashMap<>(wishes.get(mine));
            String key = UUID.randomUUID().toString();
            form.put("key", key);
            form.put("comment", key);
            if (!send(form)) {
                rest();
            }
        }
    }

    /** False when there was no answer. */
    private boolean send(Map<String, String> form) {
        String key = form.getOrDefault("key", "");
        try {
            HttpResponse<String> answer = desk.book(form);
            switch (answer.statusCode()) {
                case SEE_OTHER, 303 -> acknowledged.add(key);
                case REFUSED -> refused.add(key);
                case 503 -> {
                    putOff.incrementAndGet();
                    unanswered.add(form);
                    return false;
                }
                default -> broken.add(answer.statusCode() + " for " + form);
            }
            return true;
        } catch (IOException lost) {
            unanswered.add(form);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            unanswered.add(form);
            return false;
        }
    }

    private static void rest() {
        java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
    }

    @Override
    public void close() {
        working = false;
    }
}
