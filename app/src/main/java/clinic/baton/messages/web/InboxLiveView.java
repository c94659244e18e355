package clinic.baton.messages.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The inbox is each person's own, so it is loaded anew where it changed; what is being typed stays. */
@Component
class InboxLiveView implements LiveView {
    static final String NAME = "inbox";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission needs() {
        return Permission.MESSAGE;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean touched = entries.stream()
                .filter(e -> e.type().startsWith("messages."))
                .anyMatch(e ->
                        key.argument().isBlank() || e.subject().id().toString().equals(key.argument()));
        return touched ? List.of(Fragment.refresh()) : List.of();
    }
}
