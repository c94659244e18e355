package clinic.baton.readiness.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The worklist takes itself anew when something became ready, was chased, booked, moved or signed. */
@Component
class ChartsLiveView implements LiveView {
    static final String NAME = "charts";
    private static final Set<String> MODULES = Set.of("readiness", "schedule", "forms", "papers");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission needs() {
        return Permission.SEE_PATIENT;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean about = entries.stream()
                .anyMatch(entry ->
                        MODULES.contains(entry.type().substring(0, entry.type().indexOf('.'))));
        return about ? List.of(Fragment.refresh()) : List.of();
    }
}
