package clinic.baton.replan.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Reading;
import clinic.baton.replan.NoteRebooking;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.Rebookings;
import clinic.baton.replan.internal.solve.Absence;
import clinic.baton.replan.internal.solve.Moving;
import clinic.baton.replan.internal.solve.Place;
import clinic.baton.replan.internal.solve.RebookingSearch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Searches for rebookings, one at a time on this machine; what it finds goes through the one door. */
@Component
class Rebooker implements Rebookings, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Rebooker.class);
    private static final int PLACES_FOUND = 10;
    private static final int NEARLY = 99;
    private static final long NEWS_MILLIS = 700;

    private final Reading reading;
    private final Act act;
    private final RebookingPlaces places;
    private final Duration longest;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebooking").daemon().factory());

    Rebooker(
            Reading reading,
            Act act,
            RebookingPlaces places,
            @Value("${baton.rebooking.longest:15s}") Duration longest) {
        this.reading = reading;
        this.act = act;
        this.places = places;
        this.longest = longest;
    }

    @Override
    public Optional<Rebooking> find(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> RebookingRows.find(sql, practice.value(), id));
    }

    @Override
    public Optional<Rebooking> of(PracticeId practice, UUID incident) {
        return reading.in(practice, sql -> RebookingRows.newest(sql, practice.value(), incident));
    }

    @Override
    public void search(PracticeId practice, UUID id) {
        if (running.add(id)) {
            worker.execute(() -> run(practice, id));
        }
    }

    private void run(PracticeId practice, UUID id) {
        try {
            find(practice, id)
                    .filter(r -> r.state() == Rebooking.State.SEARCHING)
                    .ifPresent(rebooking -> note(practice, id, 100, found(practice, rebooking)));
        } catch (RuntimeException broken) {
            LOG.error(
                    "The search of rebooking {} in practice {} ended early; \"Search again\" begins anew",
                    id,
                    practice,
                    broken);
        } finally {
            running.remove(id);
        }
    }

    private List<Rebooking.Row> found(PracticeId practice, Rebooking rebooking) {
        List<Moving> visits = places.of(practice, rebooking);
        note(practice, rebooking.id(), PLACES_FOUND, List.of());
        long[] last = {0};
        Absence best = new RebookingSearch(longest).best(new Absence(visits), millis -> {
            if (millis - last[0] > NEWS_MILLIS) {
                last[0] = millis;
                long share = (NEARLY - PLACES_FOUND) * millis / longest.toMillis();
                note(practice, rebooking.id(), (int) Math.min(NEARLY, PLACES_FOUND + share), List.of());
            }
        });
        Map<UUID, Moving> moved =
                best.getVisits().stream().collect(Collectors.toMap(Moving::getAppointment, Function.identity()));
        return rebooking.rows().stream()
                .filter(row -> !row.pinned())
                .flatMap(row -> Stream.ofNullable(moved.get(row.appointment())).map(visit -> placed(row, visit)))
                .toList();
    }

    private static Rebooking.Row placed(Rebooking.Row row, Moving visit) {
        Place place = visit.getPlace();
        return place == null
                ? row.at(null, null, null, 0)
                : row.at(place.practitioner(), Instant.ofEpochSecond(place.start()), place.room(), place.lane());
    }

    /** Somebody may have dropped it meanwhile: then there is nothing to note. */
    private void note(PracticeId practice, UUID id, int percent, List<Rebooking.Row> rows) {
        var outcome = act.run(Caller.system(practice), UUID.randomUUID(), new NoteRebooking(id, percent, rows));
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            LOG.info("The search of rebooking {} wasn't noted: {}", id, reasons);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
