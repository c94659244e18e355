package clinic.baton.checkout.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The page takes itself anew when somebody moved, something was asked for or settled, or a visit was booked. */
@Component
class CheckOutLiveView implements LiveView {
    static final String NAME = "check-out";

    private static final Set<String> MODULES = Set.of("checkout", "flow", "schedule");

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
