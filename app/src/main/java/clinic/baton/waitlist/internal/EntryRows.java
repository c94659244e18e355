package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.ENTRY;
import static clinic.baton.schema.db.waitlist.Tables.OFFER;
import static clinic.baton.schema.db.waitlist.Tables.SETTINGS;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.waitlist.tables.records.EntryRecord;
import clinic.baton.schema.db.waitlist.tables.records.OfferRecord;
import clinic.baton.waitlist.EntryChanged;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.WaitUrgency;
import clinic.baton.waitlist.Weights;
import clinic.baton.waitlist.Window;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Entries and offers as rows. */
final class EntryRows {
    private EntryRows() {}

    static WaitEntry entry(EntryRecord row) {
        return new WaitEntry(
                row.getId(),
                new WaitEntry.Wish(
                        row.getPatient(),
                        row.getVisitType(),
                        row.getPractitioner(),
                        WaitUrgency.of(row.getUrgency()),
                        Arrays.stream(row.getWindows())
                                .flatMap(w -> Window.parse(w).stream())
                                .toList(),
                        row.getEarliest(),
                        row.getLatest(),
                        row.getNoticeMinutes(),
                        row.getAppointment(),
                        row.getNote()),
                row.getSince(),
                row.getOffers(),
                row.getVersion());
    }

    static Offer offer(OfferRecord row) {
        return new Offer(
                row.getId(),
                row.getEntry(),
                row.getFreed(),
                row.getPatient(),
                new Offer.Place(
                        row.getPractitioner(),
                        row.getSite(),
                        row.getVisitType(),
                        new TimeRange(row.getStarts(), row.getEnds()),
                        row.getHold(),
                        row.getReplaces()),
                OfferStatus.of(row.getStatus()),
                row.getWhy(),
                row.getOfferedAt(),
                row.getExpiresAt());
    }

    static Weights weights(DSLContext sql, int practice) {
        return sql.selectFrom(SETTINGS)
                .where(SETTINGS.PRACTICE.eq(practice))
                .fetchOptional(row -> new Weights(
                        row.getUrgency(), row.getWaiting(), row.getFit(), row.getFairness(), row.getAnswerMinutes()))
                .orElse(Weights.USUAL);
    }

    static Optional<Offer> locked(Writing writing, UUID offer) {
        return writing.sql()
                .selectFrom(OFFER)
                .where(OFFER.PRACTICE.eq(writing.practiceKey()), OFFER.ID.eq(offer))
                .forUpdate()
                .fetchOptional(EntryRows::offer);
    }

    static void end(Writing writing, Offer offer, OfferStatus status) {
        if (!offer.status().next().contains(status)) {
            throw new IllegalStateException("An offer that is " + offer.status() + " can't be " + status);
        }
        writing.sql()
                .update(OFFER)
                .set(OFFER.STATUS, status.code())
                .set(OFFER.ENDED_AT, writing.now())
                .where(OFFER.PRACTICE.eq(writing.practiceKey()), OFFER.ID.eq(offer.id()))
                .execute();
        writing.record(new OfferMoved(offer.id(), offer.patient(), status));
    }

    static void close(Writing writing, UUID entry, UUID patient, String status) {
        writing.sql()
                .update(ENTRY)
                .set(ENTRY.STATUS, status)
                .set(ENTRY.ENDED_AT, writing.now())
                .set(ENTRY.VERSION, ENTRY.VERSION.plus(1))
                .where(ENTRY.PRACTICE.eq(writing.practiceKey()), ENTRY.ID.eq(entry), ENTRY.STATUS.eq("open"))
                .execute();
        writing.record(new EntryChanged(entry, patient, status));
    }
}
