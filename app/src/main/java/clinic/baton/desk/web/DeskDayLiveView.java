package clinic.baton.desk.web;

import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lists of opening, closing and handing over: they change seldom, so the page takes itself anew. */
@Component
class DeskDayLiveView implements LiveView {
    static final String NAME = "desk-day";

    private static final Set<String> MODULES = Set.of("flow", "schedule", "desk", "prompts", "practice");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean ours = entries.stream()
                .anyMatch(e -> MODULES.contains(e.type().substring(0, e.type().indexOf('.'))));
        return ours ? List.of(Fragment.refresh()) : List.of();
    }
}
