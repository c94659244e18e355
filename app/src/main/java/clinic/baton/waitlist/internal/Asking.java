package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.ENTRY;
import static clinic.baton.schema.db.waitlist.Tables.FREED;
import static clinic.baton.schema.db.waitlist.Tables.OFFER;

import clinic.baton.access.LinkPurpose;
import clinic.baton.kernel.Outcome;
import clinic.baton.notices.Notice;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Told;
import clinic.baton.notices.Topic;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.schedule.OfferPlaces;
import clinic.baton.schema.db.waitlist.tables.records.FreedRecord;
import clinic.baton.schema.db.waitlist.tables.records.OfferRecord;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.Weights;
import clinic.baton.waitlist.internal.Scoring.Ranked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks one person: holds the time, sends the offer, sets its end. */
@Component
class Asking {
    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration LINK_LIFE = Duration.ofDays(2);

    private final OfferPlaces places;
    private final Notices notices;
    private final Deadlines deadlines;

    Asking(OfferPlaces places, Notices notices, Deadlines deadlines) {
        this.places = places;
        this.notices = notices;
        this.deadlines = deadlines;
    }

    /** Whether they were asked; not when the time isn't free any more or they can't be told. */
    boolean ask(Writing writing, FreedRecord freed, Ranked best, Weights weights) {
        return switch (places.hold(
                writing, freed.getPractitioner(), best.visit(), "Offered to somebody on the waitlist")) {
            case Outcome.Refused<UUID> refused -> false;
            case Outcome.Done<UUID>(UUID hold) -> offered(writing, freed, best, weights, hold);
        };
    }

    private boolean offered(Writing writing, FreedRecord freed, Ranked best, Weights weights, UUID hold) {
        UUID offer = writing.newId();
        Instant expires = expires(writing.now(), best.visit().start(), weights);
        WaitEntry.Wish wish = best.entry().wish();
        Told told = notices.tell(
                writing,
                new Notice(
                        wish.patient(),
                        Topic.OFFER,
                        offer,
                        freed.getSite(),
                        List.of(best.visit().start()),
                        List.of(new Notice.Answer(LinkPurpose.OFFER, offer, LINK_LIFE)),
                        expires));
        return switch (told) {
            case Told.NotTold notTold -> {
                places.letGo(writing, hold);
                insert(writing, row(writing, freed, best, offer, OfferStatus.UNTOLD, expires), null, null);
                yield false;
            }
            case Told.Queued(UUID message) -> {
                insert(writing, row(writing, freed, best, offer, OfferStatus.OUT, expires), hold, message);
                deadlines.set(writing, OfferEnds.KIND, offer, expires);
                count(writing, best.entry().id(), freed.getId());
                yield true;
            }
        };
    }

    /** Half the time that is left at most, so that a near time can still be passed on. */
    private static Instant expires(Instant now, Instant starts, Weights weights) {
        Duration patience = Duration.ofMinutes(weights.answerMinutes());
        Duration half = Duration.between(now, starts).dividedBy(2);
        Duration given = half.compareTo(patience) < 0 ? half : patience;
        return now.plus(given.compareTo(LEAST) < 0 ? LEAST : given);
    }

    private static OfferRecord row(
            Writing writing, FreedRecord freed, Ranked best, UUID offer, OfferStatus status, Instant expires) {
        OfferRecord row = new OfferRecord();
        row.setPractice(writing.practiceKey());
        row.setId(offer);
        row.setEntry(best.entry().id());
        row.setFreed(freed.getId());
        row.setPatient(best.entry().wish().patient());
        row.setPractitioner(freed.getPractitioner());
        row.setSite(freed.getSite());
        row.setVisitType(best.entry().wish().visitType());
        row.setStarts(best.visit().start());
        row.setEnds(best.visit().end());
        row.setReplaces(best.entry().wish().appointment());
        row.setStatus(status.code());
        row.setScore(best.score());
        row.setWhy(best.why());
        row.setOfferedAt(writing.now());
        row.setExpiresAt(expires);
        return row;
    }

    private static void insert(Writing writing, OfferRecord row, @Nullable UUID hold, @Nullable UUID message) {
        row.setHold(hold);
        row.setMessage(message);
        writing.sql().insertInto(OFFER).set(row).execute();
        writing.record(new OfferMoved(row.getId(), row.getPatient(), OfferStatus.of(row.getStatus())));
    }

    private static void count(Writing writing, UUID entry, UUID freed) {
        writing.sql()
                .update(ENTRY)
                .set(ENTRY.OFFERS, ENTRY.OFFERS.plus(1))
                .where(ENTRY.PRACTICE.eq(writing.practiceKey()), ENTRY.ID.eq(entry))
                .execute();
        writing.sql()
                .update(FREED)
                .set(FREED.ASKED, FREED.ASKED.plus(1))
                .where(FREED.PRACTICE.eq(writing.practiceKey()), FREED.ID.eq(freed))
                .execute();
    }
}
