package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.ENTRY;
import static clinic.baton.schema.db.waitlist.Tables.OFFER;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.waitlist.EntryChanged;
import clinic.baton.waitlist.LeaveWaitlist;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.TimeFreed;
import clinic.baton.waitlist.WaitlistRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class LeaveWaitlistUseCase implements UseCase<LeaveWaitlist, Nothing> {
    private final Ending ending;
    private final Offering offering;

    LeaveWaitlistUseCase(Ending ending, Offering offering) {
        this.ending = ending;
        this.offering = offering;
    }

    @Override
    public About<LeaveWaitlist, Nothing> about() {
        return new About<>(
                LeaveWaitlist.class,
                Nothing.class,
                Permission.BOOK,
                List.of(EntryChanged.class, OfferMoved.class, TimeFreed.class));
    }

    @Override
    public List<String> locks(LeaveWaitlist command) {
        return List.of("waitlist", "subject:" + command.entry());
    }

    @Override
    public Outcome<Nothing> perform(LeaveWaitlist command, Writing writing) {
        Optional<UUID> patient = writing.sql()
                .select(ENTRY.PATIENT)
                .from(ENTRY)
                .where(ENTRY.PRACTICE.eq(writing.practiceKey()), ENTRY.ID.eq(command.entry()), ENTRY.STATUS.eq("open"))
                .forUpdate()
                .fetchOptional(ENTRY.PATIENT);
        if (patient.isEmpty()) {
            return Outcome.refused(WaitlistRefusal.NOT_WAITING.refuse());
        }
        EntryRows.close(writing, command.entry(), patient.get(), "closed");
        List<Offer> out = writing.sql()
                .selectFrom(OFFER)
                .where(
                        OFFER.PRACTICE.eq(writing.practiceKey()),
                        OFFER.ENTRY.eq(command.entry()),
                        OFFER.STATUS.eq(OfferStatus.OUT.code()))
                .forUpdate()
                .fetch(EntryRows::offer);
        for (Offer offer : out) {
            ending.end(writing, offer, OfferStatus.WITHDRAWN);
            offering.next(writing, offer.freed());
        }
        return Outcome.done(new Nothing());
    }
}
