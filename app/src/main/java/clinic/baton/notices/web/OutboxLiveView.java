package clinic.baton.notices.web;

import clinic.baton.delivery.MessageMoved;
import clinic.baton.delivery.MessageQueued;
import clinic.baton.delivery.ReplyTaken;
import clinic.baton.record.Entry;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** The outbox takes itself anew when a message comes or goes. */
@Component
class OutboxLiveView implements LiveView {
    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean about = entries.stream()
                .anyMatch(e -> e.is(MessageQueued.class) || e.is(MessageMoved.class) || e.is(ReplyTaken.class));
        return about ? List.of(Fragment.refresh()) : List.of();
    }
}
