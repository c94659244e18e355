package clinic.baton.rehearsal.internal;

import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.EncounterNoticed;
import clinic.baton.flow.Flag;
import clinic.baton.flow.RoomTended;
import clinic.baton.flow.VisitPlanned;
import clinic.baton.promises.WaitTold;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.rehearsal.Moment.Gravity;
import clinic.baton.rehearsal.MomentAnswered;
import java.util.List;

/** Simulated people see what anybody did by reading the record, as every screen does. */
final class Watch {
    private static final int AT_ONCE = 500;

    private final Theatre theatre;
    private final RecordReader record;
    private final Crowd crowd;
    private final Nurses nurses;
    private final Housekeeping house;
    private final Moments moments;
    private long cursor;

    Watch(Theatre theatre, RecordReader record, Crowd crowd, Nurses nurses, Housekeeping house, Moments moments) {
        this.theatre = theatre;
        this.record = record;
        this.crowd = crowd;
        this.nurses = nurses;
        this.house = house;
        this.moments = moments;
        this.cursor = record.head(theatre.practice);
    }

    /** Takes in what is new; whether there was anything. */
    boolean catchUp() {
        List<Entry> news = record.after(theatre.practice, cursor, AT_ONCE);
        for (Entry entry : news) {
            cursor = entry.sequence();
            see(entry);
        }
        return !news.isEmpty();
    }

    private void see(Entry entry) {
        if (entry.is(EncounterMoved.class)) {
            moved(record.event(entry, EncounterMoved.class));
        } else if (entry.is(EncounterBegan.class)) {
            began(record.event(entry, EncounterBegan.class));
        } else if (entry.is(EncounterNoticed.class)) {
            noticed(record.event(entry, EncounterNoticed.class));
        } else if (entry.is(RoomTended.class)) {
            house.tended(record.event(entry, RoomTended.class));
        } else if (entry.is(WaitTold.class)) {
            told(record.event(entry, WaitTold.class));
        } else if (entry.is(MomentAnswered.class)) {
            MomentAnswered answered = record.event(entry, MomentAnswered.class);
            moments.answered(answered.moment().id(), answered.choice());
        } else if (entry.is(VisitPlanned.class)) {
            theatre.guestOf(entry.subject().id())
                    .ifPresent(guest -> guest.encounter =
                            record.event(entry, VisitPlanned.class).after());
        }
    }

    private void began(EncounterBegan event) {
        theatre.guest(event.encounter().patient()).ifPresent(guest -> {
            guest.encounter = event.encounter();
            moments.settled(guest, Gravity.ARRIVAL);
            nurses.hear(guest);
        });
    }

    private void moved(EncounterMoved event) {
        house.moved(event);
        theatre.guest(event.after().patient()).ifPresent(guest -> {
            guest.encounter = event.after();
            crowd.moved(guest, event.before(), event.after());
        });
    }

    private void noticed(EncounterNoticed event) {
        theatre.guest(event.after().patient()).ifPresent(guest -> {
            guest.encounter = event.after();
            if (event.after().flags().stream().anyMatch(Flag::bodily) && !guest.urgent) {
                moments.settled(guest, Gravity.RED_FLAG);
                nurses.comeAtOnce(guest);
            }
        });
    }

    private void told(WaitTold event) {
        theatre.guest(event.promise().patient()).ifPresent(guest -> {
            guest.mood.told(theatre.now(), event.promise().range().until());
            moments.settled(guest, Gravity.ASK);
        });
    }
}
