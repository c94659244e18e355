package clinic.baton.promises.web;

import clinic.baton.flow.EncounterMoved;
import clinic.baton.promises.WaitTold;
import clinic.baton.promises.WaitUntold;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of waits takes itself anew when somebody is told something, or goes on to a stage. */
@Component
class WaitsPageLiveView implements LiveView {
    @Override
    public String name() {
        return "promises";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean about = entries.stream()
                .anyMatch(e -> e.is(WaitTold.class) || e.is(WaitUntold.class) || e.is(EncounterMoved.class));
        return about ? List.of(Fragment.refresh()) : List.of();
    }
}
