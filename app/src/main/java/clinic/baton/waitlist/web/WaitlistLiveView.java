package clinic.baton.waitlist.web;

import clinic.baton.record.Entry;
import clinic.baton.waitlist.EntryChanged;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.TimeFreed;
import clinic.baton.waitlist.WeightsSet;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The waitlist takes itself anew when somebody joins or leaves, and as offers go out and come back. */
@Component
class WaitlistLiveView implements LiveView {
    @Override
    public String name() {
        return "waitlist";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean about = entries.stream()
                .anyMatch(e -> e.is(EntryChanged.class)
                        || e.is(OfferMoved.class)
                        || e.is(TimeFreed.class)
                        || e.is(WeightsSet.class));
        return about ? List.of(Fragment.refresh()) : List.of();
    }
}
