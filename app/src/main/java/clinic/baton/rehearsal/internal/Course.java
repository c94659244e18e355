package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.EncounterNoticed;
import clinic.baton.flow.Stage;
import clinic.baton.flow.VisitPlanned;
import clinic.baton.kernel.PracticeId;
import clinic.baton.promises.WaitTold;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.FeelingNoted;
import clinic.baton.rehearsal.Moment;
import clinic.baton.rehearsal.MomentAnswered;
import clinic.baton.rehearsal.MomentCame;
import clinic.baton.rehearsal.MomentPassed;
import clinic.baton.rehearsal.RehearsalBegan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rehearsed day as its record tells it: visits, promises, moments. Nothing else is known to the scoring. */
final class Course {
    private static final int PAGE = 2_000;

    final Map<UUID, Visit> visits = new LinkedHashMap<>();
    final Map<UUID, Spoken> moments = new LinkedHashMap<>();
    final List<Word> words = new ArrayList<>();
    final List<Feeling> feelings = new ArrayList<>();
    Instant until = Instant.MAX;
    Instant end = Instant.MIN;
    long entries;
    private final Map<UUID, Instant> came = new HashMap<>();

    private Course() {}

    /** A visit: its newest state, when its person came in, and when each stage began, with the entry that says so. */
    static final class Visit {
        Encounter now;
        final long began;
        final Instant came;
        final List<Moved> moves = new ArrayList<>();

        Visit(Encounter now, long began, Instant came) {
            this.now = now;
            this.began = began;
            this.came = came;
        }
    }

    /** A stage that began. */
    record Moved(Stage to, Instant at, long sequence) {}

    /** Something told, with its entry. */
    record Word(WaitTold told, long sequence) {}

    /** How somebody felt. */
    record Feeling(FeelingNoted noted, long sequence) {}

    /** A moment and what became of it. */
    static final class Spoken {
        final Moment moment;
        long sequence;

        @Nullable
        Choice choice;

        @Nullable
        Instant at;

        boolean passed;

        Spoken(Moment moment, long sequence) {
            this.moment = moment;
            this.sequence = sequence;
        }
    }

    static Course read(RecordReader record, PracticeId practice) {
        Course course = new Course();
        List<Entry> page = record.after(practice, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> course.take(record, entry));
            page = record.after(practice, page.getLast().sequence(), PAGE);
        }
        return course;
    }

    private void take(RecordReader record, Entry entry) {
        entries = entry.sequence();
        end = entry.at();
        if (entry.is(EncounterMoved.class)) {
            moved(record.event(entry, EncounterMoved.class).after(), entry);
        } else if (entry.is(EncounterBegan.class)) {
            Encounter visit = record.event(entry, EncounterBegan.class).encounter();
            Instant here = came.getOrDefault(visit.patient(), visit.arrivedAt());
            visits.put(visit.id(), new Visit(visit, entry.sequence(), here));
        } else if (entry.is(EncounterNoticed.class)) {
            now(record.event(entry, EncounterNoticed.class).after());
        } else if (entry.is(VisitPlanned.class)) {
            now(record.event(entry, VisitPlanned.class).after());
        } else if (entry.is(WaitTold.class)) {
            words.add(new Word(record.event(entry, WaitTold.class), entry.sequence()));
        } else if (entry.is(FeelingNoted.class)) {
            feelings.add(new Feeling(record.event(entry, FeelingNoted.class), entry.sequence()));
        } else if (entry.is(RehearsalBegan.class)) {
            until = record.event(entry, RehearsalBegan.class).until();
        } else {
            moment(record, entry);
        }
    }

    private void moment(RecordReader record, Entry entry) {
        if (entry.is(MomentCame.class)) {
            Moment moment = record.event(entry, MomentCame.class).moment();
            moments.put(moment.id(), new Spoken(moment, entry.sequence()));
            if (moment.gravity() == Moment.Gravity.ARRIVAL && moment.patient() != null) {
                came.put(moment.patient(), moment.at());
            }
        } else if (entry.is(MomentAnswered.class)) {
            MomentAnswered answered = record.event(entry, MomentAnswered.class);
            Spoken spoken = moments.get(answered.moment().id());
            if (spoken != null) {
                spoken.choice = answered.choice();
                spoken.at = entry.at();
                spoken.sequence = entry.sequence();
            }
        } else if (entry.is(MomentPassed.class)) {
            Spoken spoken =
                    moments.get(record.event(entry, MomentPassed.class).moment().id());
            if (spoken != null) {
                spoken.passed = true;
                spoken.sequence = entry.sequence();
            }
        }
    }

    private void moved(Encounter after, Entry entry) {
        now(after);
        Visit visit = visits.get(after.id());
        if (visit != null) {
            visit.moves.add(new Moved(after.stage(), entry.at(), entry.sequence()));
        }
    }

    private void now(Encounter after) {
        Visit visit = visits.get(after.id());
        if (visit != null) {
            visit.now = after;
        }
    }
}
