package clinic.baton.papers.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of papers takes itself anew when one came, was taken or was filed. */
@Component
class PapersLiveView implements LiveView {
    static final String NAME = "papers";

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
        boolean about = entries.stream().anyMatch(entry -> entry.type().startsWith("papers."));
        return about ? List.of(Fragment.refresh()) : List.of();
    }
}
