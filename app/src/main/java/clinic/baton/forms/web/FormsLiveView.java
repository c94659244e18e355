package clinic.baton.forms.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of forms takes itself anew when one was asked, filled, signed or changed. */
@Component
class FormsLiveView implements LiveView {
    static final String NAME = "forms";

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
        boolean about = entries.stream().anyMatch(entry -> entry.type().startsWith("forms."));
        return about ? List.of(Fragment.refresh()) : List.of();
    }
}
