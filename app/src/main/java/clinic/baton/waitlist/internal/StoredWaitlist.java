package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.ENTRY;
import static clinic.baton.schema.db.waitlist.Tables.FREED;
import static clinic.baton.schema.db.waitlist.Tables.OFFER;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.Waitlist;
import clinic.baton.waitlist.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class StoredWaitlist implements Waitlist {
    private static final int ALL = 200;

    private final Reading reading;

    StoredWaitlist(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<WaitEntry> open(PracticeId practice, int limit) {
        return entries(practice, DSL.noCondition(), limit);
    }

    @Override
    public Optional<WaitEntry> entry(PracticeId practice, UUID id) {
        return entries(practice, ENTRY.ID.eq(id), 1).stream().findFirst();
    }

    @Override
    public List<WaitEntry> ofPatient(PracticeId practice, UUID patient) {
        return entries(practice, ENTRY.PATIENT.eq(patient), ALL);
    }

    private List<WaitEntry> entries(PracticeId practice, Condition which, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(ENTRY)
                        .where(ENTRY.PRACTICE.eq(practice.value()), ENTRY.STATUS.eq("open"), which)
                        .orderBy(ENTRY.SINCE, ENTRY.ID)
                        .limit(limit)
                        .fetch(EntryRows::entry));
    }

    @Override
    public List<Offer> out(PracticeId practice) {
        return offers(practice, OFFER.STATUS.eq(OfferStatus.OUT.code()), ALL);
    }

    @Override
    public List<Offer> newest(PracticeId practice, int limit) {
        return offers(practice, DSL.noCondition(), limit);
    }

    @Override
    public Optional<Offer> offer(PracticeId practice, UUID id) {
        return offers(practice, OFFER.ID.eq(id), 1).stream().findFirst();
    }

    private List<Offer> offers(PracticeId practice, Condition which, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(OFFER)
                        .where(OFFER.PRACTICE.eq(practice.value()), which)
                        .orderBy(OFFER.OFFERED_AT.desc(), OFFER.ID.desc())
                        .limit(limit)
                        .fetch(EntryRows::offer));
    }

    @Override
    public Weights weights(PracticeId practice) {
        return reading.in(practice, sql -> EntryRows.weights(sql, practice.value()));
    }

    @Override
    public Standing standing(WaitEntry entry, Weights weights, Instant now) {
        return Scoring.standing(entry, weights, now);
    }

    @Override
    public Report report(PracticeId practice, Instant from, Instant before) {
        return reading.in(practice, sql -> {
            int freed = sql.fetchCount(
                    FREED,
                    FREED.PRACTICE.eq(practice.value()).and(FREED.AT.ge(from)).and(FREED.AT.lt(before)));
            List<Offer> offers = sql.selectFrom(OFFER)
                    .where(OFFER.PRACTICE.eq(practice.value()), OFFER.OFFERED_AT.ge(from), OFFER.OFFERED_AT.lt(before))
                    .fetch(EntryRows::offer);
            return report(freed, offers);
        });
    }

    private static Report report(int freed, List<Offer> offers) {
        Duration recovered = offers.stream()
                .filter(o -> o.status() == OfferStatus.ACCEPTED)
                .map(o -> o.place().time().length())
                .reduce(Duration.ZERO, Duration::plus);
        return new Report(
                freed,
                offers.size() - count(offers, OfferStatus.UNTOLD),
                count(offers, OfferStatus.ACCEPTED),
                count(offers, OfferStatus.DECLINED),
                count(offers, OfferStatus.EXPIRED),
                Math.toIntExact(recovered.toMinutes()));
    }

    private static int count(List<Offer> offers, OfferStatus status) {
        return Math.toIntExact(offers.stream().filter(o -> o.status() == status).count());
    }
}
